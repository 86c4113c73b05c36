import { IconButton } from "@guildhall/ui";
import ThumbsDownIcon from "lucide-react/icons/thumbs-down";
import ThumbsUpIcon from "lucide-react/icons/thumbs-up";
import { type ReactNode, useState } from "react";
import type { Message } from "./conversation.ts";
import { FeedbackComment } from "./feedback-comment.tsx";
import { TestCaseButton } from "./test-case-button.tsx";
import { useRateAnswer } from "./use-rate-answer.ts";

/** What one thinks of an answer, by a thumb and in words, behind what else can be done with it. */
export function AnswerFeedback({
  message: { id, feedback, isTestCase },
  conversationId,
  figures,
  children,
}: {
  message: Message;
  conversationId: string;
  /** What stands at the end of the line. */
  figures: ReactNode;
  children: ReactNode;
}) {
  const { rate, unrate, rating } = useRateAnswer(conversationId, id);
  /** Whether the answer was good on which a comment is being written. */
  const [commenting, setCommenting] = useState<boolean | null>(null);
  const press = (isGood: boolean) => {
    if (feedback?.isGood === isGood) {
      setCommenting(null);
      return unrate();
    }
    setCommenting(isGood);
    rate(isGood, feedback?.comment ?? "").catch(() => setCommenting(null));
  };
  return (
    <>
      <div className="mt-1.5 -ml-2 flex flex-wrap items-center gap-x-1">
        {children}
        <Thumb good chosen={feedback?.isGood === true} onPress={() => press(true)} />
        <Thumb good={false} chosen={feedback?.isGood === false} onPress={() => press(false)} />
        <div className="ml-1">{figures}</div>
      </div>
      {feedback?.comment && commenting === null && (
        <button
          type="button"
          onClick={() => setCommenting(feedback.isGood)}
          className="block max-w-full truncate text-left text-[13px] text-ink-soft hover:underline"
        >
          Your comment: {feedback.comment}
        </button>
      )}
      {feedback?.isGood === false && commenting === null && (
        <TestCaseButton messageId={id} conversationId={conversationId} isMade={isTestCase} />
      )}
      {commenting !== null && (
        <FeedbackComment
          isGood={commenting}
          comment={feedback?.comment ?? ""}
          busy={rating}
          onSave={(comment) => rate(commenting, comment)}
          onClose={() => setCommenting(null)}
        />
      )}
    </>
  );
}

function Thumb({ good, chosen, onPress }: { good: boolean; chosen: boolean; onPress: () => void }) {
  const Icon = good ? ThumbsUpIcon : ThumbsDownIcon;
  return (
    <IconButton
      label={good ? "Good answer" : "Bad answer"}
      aria-pressed={chosen}
      onClick={onPress}
      icon={<Icon size={15} {...(chosen && { fill: "currentColor" })} />}
      className={chosen ? "!text-accent-ink" : ""}
    />
  );
}
