import { Button } from "@guildhall/ui";
import ListChecksIcon from "lucide-react/icons/list-checks";
import { useEffect, useRef } from "react";
import { isUnderWay } from "../answer-state.ts";
import type { Conversation } from "../conversation.ts";
import { useInterview } from "./use-interview.ts";

/** How far an interview is, above the place to say more: what was learnt is one press away, and so is the end. */
export function InterviewBar({
  conversation,
  isShown,
  onShow,
}: {
  conversation: Conversation;
  /** Whether what was learnt stands beside the conversation. */
  isShown: boolean;
  onShow: () => void;
}) {
  const { interview, lookAgain, finish, isFinishing, reopen, isReopening } = useInterview(conversation.id);
  const run = conversation.messages.at(-1)?.run;
  const answering = isUnderWay(run);
  useAfterAnswer(answering, lookAgain);
  if (!interview) return null;
  const { facts, endedAt, isLearning } = interview;
  return (
    <section aria-label="Interview" className="mb-2 flex flex-wrap items-center gap-2 text-[13px] text-ink-soft">
      <Button size="sm" look="ghost" icon={<ListChecksIcon size={15} />} aria-expanded={isShown} onClick={onShow}>
        What was learnt
        <span className="ml-1.5 text-ink-faint">{facts.length}</span>
      </Button>
      <span role="status" className="grow">
        {endedAt ? "The interview has ended" : isLearning && !answering ? "Taking down what you said" : ""}
      </span>
      {conversation.sharing.isOwn &&
        (endedAt ? (
          <Button size="sm" busy={isReopening} onClick={reopen}>
            Go on with the interview
          </Button>
        ) : (
          <Button
            size="sm"
            busy={isFinishing}
            disabled={answering || conversation.messages.length === 0}
            onClick={finish}
          >
            Finish interview
          </Button>
        ))}
    </section>
  );
}

/** When an answer has ended, there is something to learn. */
function useAfterAnswer(answering: boolean, lookAgain: () => Promise<void>) {
  const look = useRef(lookAgain);
  const before = useRef(answering);
  useEffect(() => {
    look.current = lookAgain;
  });
  useEffect(() => {
    if (before.current && !answering) void look.current();
    before.current = answering;
  }, [answering]);
}
