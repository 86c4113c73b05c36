import { Button, ErrorNotice } from "@guildhall/ui";
import type { Failure } from "../../api/failure-of.ts";
import { useRestoreAgent } from "../agents/use-restore-agent.ts";

/** Why a message was not sent; for an archived agent also the way to bring it back. */
export function SendFailure({
  failure,
  agent,
  onRestored,
}: {
  failure: Failure;
  agent: { id: string };
  onRestored: () => void;
}) {
  const restore = useRestoreAgent();
  const archived = failure.reason === "agent-archived";
  return (
    <div className="mb-2">
      <ErrorNotice
        title="The message was not sent"
        details={failure.details}
        action={
          archived && (
            <Button
              size="sm"
              busy={restore.isPending}
              onClick={() => restore.mutate({ id: agent.id }, { onSuccess: onRestored })}
            >
              Restore agent
            </Button>
          )
        }
      >
        {failure.message}
      </ErrorNotice>
    </div>
  );
}
