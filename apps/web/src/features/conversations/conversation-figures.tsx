import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api/use-api.ts";
import { formatDuration } from "./format-duration.ts";
import { formatMoney } from "./format-money.ts";
import { formatTokens } from "./format-tokens.ts";

/** What all answers of a conversation took: tokens, money and time. */
export function ConversationFigures({ id }: { id: string }) {
  const { data } = useQuery(useApi().conversations.figures.queryOptions({ id }));
  if (!data || data.answers === 0) return null;
  const { inputTokens, outputTokens, costMicros, busyMs } = data;
  const figures = [formatTokens(inputTokens + outputTokens), formatMoney(costMicros), formatDuration(busyMs)];
  return (
    <p
      title={`In sum: ${formatTokens(inputTokens)} read, ${formatTokens(outputTokens)} written`}
      className="shrink-0 text-xs text-ink-faint tabular-nums max-lg:sr-only"
    >
      <span className="sr-only">This conversation took </span>
      {figures.filter(Boolean).join(" · ")}
    </p>
  );
}
