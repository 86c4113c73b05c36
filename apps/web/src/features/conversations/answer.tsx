import { turnText } from "@guildhall/kernel";
import { CopyButton, Markdown } from "@guildhall/ui";
import { AgentAvatar } from "../agents/agent-avatar.tsx";
import { AnswerFailure } from "./answer-failure.tsx";
import { AnswerFeedback } from "./answer-feedback.tsx";
import { AnswerFigures } from "./answer-figures.tsx";
import { AnswerParts } from "./answer-parts.tsx";
import { AnswerPause } from "./answer-pause.tsx";
import { answerState, isUnderWay } from "./answer-state.ts";
import { AnswerWaiting } from "./answer-waiting.tsx";
import { BranchSwitch } from "./branch-switch.tsx";
import type { AnswerRun, Conversation, Message } from "./conversation.ts";
import { PassedOver } from "./passed-over.tsx";
import { ChosenLine, chosenIn } from "./router/chosen-line.tsx";
import { RegenerateButton } from "./regenerate-button.tsx";
import { TryAgain } from "./try-again.tsx";

const cutNotes = new Map<AnswerRun["turn"]["finishReason"], string>([
  ["length", "The model reached its limit of tokens here"],
  ["content-filter", "The model’s provider held the rest of this answer back"],
]);

/** What the agent said, as far as it is known, and how the run behind it went. */
export function Answer({
  message,
  agent,
  conversationId,
  last,
  busy,
}: {
  message: Message;
  agent: Conversation["agent"];
  conversationId: string;
  /** Nothing was said after it, so it may be tried again. */
  last: boolean;
  busy: boolean;
}) {
  const { run } = message;
  const text = (run && turnText(run.turn)) || message.text;
  const underWay = isUnderWay(run);
  const state = run && answerState(run);
  const parts = run?.turn.parts ?? [];
  // While a tool works or waits for the person, its card says so.
  const chosen = chosenIn(parts);
  const speaker = chosen ?? agent;
  const isAwaited = underWay && !parts.some((part) => part.type === "tool" && part.output === undefined);
  return (
    <article
      id={message.id}
      aria-label={speaker.name}
      aria-busy={underWay}
      className="flex gap-3 rounded-panel data-found:outline-2 data-found:outline-offset-4 data-found:outline-focus"
    >
      <AgentAvatar agent={speaker} size={28} />
      <div className="min-w-0 grow pt-0.5">
        <h2 className="mb-1 text-[13px] font-semibold">{speaker.name}</h2>
        {chosen && (
          <ChosenLine
            chosen={chosen}
            messageId={message.id}
            conversationId={conversationId}
            mayCorrect={last && !busy}
          />
        )}
        {parts.length > 0 && run ? (
          <AnswerParts parts={parts} runId={run.id} underWay={underWay} />
        ) : (
          text && <Markdown text={text} writing={underWay} />
        )}
        {isAwaited && text && <AnswerPause key={text.length} />}
        {isAwaited && !text && <AnswerWaiting queued={state === "queued"} />}
        {run && run.turn.attempt > 1 && (
          <p className="mt-2 text-[13px] text-ink-faint">Attempt {run.turn.attempt}: the worker was restarted</p>
        )}
        {run && <PassedOver parts={run.turn.parts} />}
        {run && cutNotes.has(run.turn.finishReason) && (
          <p className="mt-2 text-[13px] text-ink-faint">{cutNotes.get(run.turn.finishReason)}</p>
        )}
        {run && state === "stopped" && (
          <div className="mt-2 flex flex-wrap items-center gap-3 text-[13px] text-ink-faint">
            You stopped this answer
            {last && <TryAgain runId={run.id} conversationId={conversationId} />}
          </div>
        )}
        {run && state === "failed" && <AnswerFailure run={run} conversationId={conversationId} last={last} />}
        {!underWay && (
          <AnswerFeedback
            message={message}
            conversationId={conversationId}
            figures={run && <AnswerFigures run={run} />}
          >
            <BranchSwitch message={message} conversationId={conversationId} busy={busy} />
            {text && <CopyButton text={text} label="Copy answer" keys="Y" />}
            {!busy && <RegenerateButton messageId={message.id} conversationId={conversationId} />}
          </AnswerFeedback>
        )}
      </div>
    </article>
  );
}
