import { IconButton } from "@guildhall/ui";
import RefreshCwIcon from "lucide-react/icons/refresh-cw";
import { focusMessages } from "./focus-messages.ts";
import { useBranches } from "./use-branches.ts";

/** Asks for another answer to the same message; the one there is stays as a branch. */
export function RegenerateButton({ messageId, conversationId }: { messageId: string; conversationId: string }) {
  const { regenerate } = useBranches(conversationId);
  return (
    <IconButton
      label="Answer again"
      keys="R"
      data-key="r"
      icon={<RefreshCwIcon size={15} />}
      disabled={regenerate.isPending}
      onClick={({ currentTarget }) => {
        const region = currentTarget.closest("article") ?? currentTarget;
        regenerate.mutate({ messageId }, { onSuccess: () => focusMessages(region) });
      }}
    />
  );
}
