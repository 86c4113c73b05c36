import type { AnswerRun } from "./conversation.ts";

/** Says which models did not answer, and why, when another one did. */
export function PassedOver({ parts }: { parts: AnswerRun["turn"]["parts"] }) {
  const passed = parts.flatMap((part) => (part.type === "passed-over" ? [part] : []));
  if (passed.length === 0) return null;
  return (
    <ul className="mt-2 text-[13px] text-ink-faint">
      {passed.map(({ modelId, message }, index) => (
        <li key={index}>
          Another model answered in place of {modelId || "the first one"}: {message}
        </li>
      ))}
    </ul>
  );
}
