import { IconButton } from "@guildhall/ui";
import ChevronLeftIcon from "lucide-react/icons/chevron-left";
import ChevronRightIcon from "lucide-react/icons/chevron-right";
import type { Message } from "./conversation.ts";
import { useBranches } from "./use-branches.ts";

const count = new Intl.NumberFormat();

/** Goes from one branch to the one before or behind; nothing where a message has no other beside it. */
export function BranchSwitch({
  message: { id, branches },
  conversationId,
  busy,
}: {
  message: Message;
  conversationId: string;
  /** While the agent answers, its branch stays in view. */
  busy: boolean;
}) {
  const { show } = useBranches(conversationId);
  const at = branches.indexOf(id);
  if (at < 0) return null;
  const step = (by: 1 | -1) => {
    const messageId = branches[at + by];
    if (messageId) show.mutate({ messageId });
  };
  const still = busy || show.isPending;
  return (
    <div role="group" aria-label="Branches" className="flex items-center text-xs text-ink-faint tabular-nums">
      <IconButton
        label="Earlier branch"
        icon={<ChevronLeftIcon size={15} />}
        disabled={still || at === 0}
        onClick={() => step(-1)}
        className="!size-7"
      />
      <span>
        {count.format(at + 1)} / {count.format(branches.length)}
      </span>
      <IconButton
        label="Later branch"
        icon={<ChevronRightIcon size={15} />}
        disabled={still || at === branches.length - 1}
        onClick={() => step(1)}
        className="!size-7"
      />
    </div>
  );
}
