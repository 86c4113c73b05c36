import { RelativeTime } from "@guildhall/ui";
import { formatDuration } from "../../conversations/format-duration.ts";
import { formatTokens } from "../../conversations/format-tokens.ts";
import type { ExecutionDetails } from "../workflow-item.ts";
import { formatMoney } from "../../conversations/format-money.ts";

/** When a run began, how long it took, and what it cost. */
export function RunFigures({ run }: { run: ExecutionDetails }) {
  const { startedAt, finishedAt, inputTokens, outputTokens, costMicros, createdAt } = run;
  const duration = startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : null;
  const tokens = inputTokens + outputTokens;
  return (
    <p className="flex gap-3 text-[13px] text-ink-soft">
      <RelativeTime at={createdAt} />
      {duration !== null && <span>{formatDuration(duration)}</span>}
      {tokens > 0 && <span>{formatTokens(tokens)}</span>}
      {costMicros > 0 && <span>{formatMoney(costMicros)}</span>}
    </p>
  );
}
