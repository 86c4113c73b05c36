import type { AnswerRun } from "./conversation.ts";
import { formatDuration } from "./format-duration.ts";
import { formatMoney } from "./format-money.ts";
import { formatTokens } from "./format-tokens.ts";

/** Which model answered, how many tokens that took, and how long. */
export function AnswerFigures({ run }: { run: AnswerRun }) {
  const { inputTokens, outputTokens, firstTokenMs, modelId, turn } = run;
  const tokens = inputTokens + outputTokens;
  return (
    <ul aria-label="About this answer" className="flex flex-wrap gap-x-1.5 text-xs text-ink-faint">
      {modelId && <Figure>{modelId}</Figure>}
      {tokens > 0 && (
        <Figure title={`${formatTokens(inputTokens)} read, ${formatTokens(outputTokens)} written`}>
          {formatTokens(tokens)}
        </Figure>
      )}
      {turn.costMicros > 0 && <Figure>{formatMoney(turn.costMicros)}</Figure>}
      {turn.durationMs !== null && (
        <Figure title={firstTokenMs === null ? undefined : `First word after ${formatDuration(firstTokenMs)}`}>
          {formatDuration(turn.durationMs)}
        </Figure>
      )}
    </ul>
  );
}

function Figure({ title, children }: { title?: string | undefined; children: string }) {
  return (
    <li title={title} className="not-first:before:mr-1.5 not-first:before:content-['·']">
      {children}
    </li>
  );
}
