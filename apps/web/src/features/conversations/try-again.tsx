import { Button } from "@guildhall/ui";
import RotateCcwIcon from "lucide-react/icons/rotate-ccw";
import { focusMessages } from "./focus-messages.ts";
import { useRetryAnswer } from "./use-retry-answer.ts";

/** Asks for the last answer once more. */
export function TryAgain({ runId, conversationId }: { runId: string; conversationId: string }) {
  const retry = useRetryAnswer(conversationId);
  return (
    <Button
      size="sm"
      busy={retry.isPending}
      icon={<RotateCcwIcon size={14} />}
      onClick={({ currentTarget }) => retry.mutate({ runId }, { onSuccess: () => focusMessages(currentTarget) })}
    >
      Try again
    </Button>
  );
}
