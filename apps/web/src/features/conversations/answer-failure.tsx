import { ErrorNotice } from "@guildhall/ui";
import type { AnswerRun } from "./conversation.ts";
import { TryAgain } from "./try-again.tsx";

/** What broke the answer, and the way to try again where that is possible and can help. */
export function AnswerFailure({
  run,
  conversationId,
  last,
}: {
  run: AnswerRun;
  conversationId: string;
  last: boolean;
}) {
  const { error, parts } = run.turn;
  const again = last && (error?.retry ?? true);
  return (
    <div className="mt-2">
      <ErrorNotice
        title={parts.length > 0 ? "The answer broke off" : "There is no answer"}
        details={error?.reason}
        action={again && <TryAgain runId={run.id} conversationId={conversationId} />}
      >
        {error?.message ?? "The run ended without saying why."}
      </ErrorNotice>
    </div>
  );
}
