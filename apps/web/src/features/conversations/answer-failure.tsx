import { Button, ErrorNotice } from "@guildhall/ui";
import RotateCcwIcon from "lucide-react/icons/rotate-ccw";
import type { AnswerRun } from "./conversation.ts";
import { useRetryAnswer } from "./use-retry-answer.ts";

/** What broke the answer, and the way to try again when that can help. */
export function AnswerFailure({ run, conversationId }: { run: AnswerRun; conversationId: string }) {
  const retry = useRetryAnswer(conversationId);
  const { error, parts } = run.turn;
  const again = error?.retry ?? true;
  return (
    <div className="mt-2">
      <ErrorNotice
        title={parts.length > 0 ? "The answer broke off" : "There is no answer"}
        details={error?.reason}
        action={
          again && (
            <Button
              size="sm"
              busy={retry.isPending}
              icon={<RotateCcwIcon size={14} />}
              onClick={() => retry.mutate({ runId: run.id })}
            >
              Try again
            </Button>
          )
        }
      >
        {error?.message ?? "The run ended without saying why."}
      </ErrorNotice>
    </div>
  );
}
