import { Button, Notice } from "@guildhall/ui";
import ArchiveIcon from "lucide-react/icons/archive";
import type { useAgent } from "./use-agent.ts";
import { useRestoreAgent } from "./use-restore-agent.ts";

/** Says that an agent is archived and brings it back in one press. Shows nothing for one that is at work. */
export function ArchivedNotice({ agent }: { agent: Pick<ReturnType<typeof useAgent>, "id" | "archivedAt"> }) {
  const restore = useRestoreAgent();
  if (!agent.archivedAt) return null;
  return (
    <div className="shrink-0 px-4 pt-4 md:px-6">
      <Notice
        tone="warning"
        icon={<ArchiveIcon size={16} aria-hidden="true" />}
        title="This agent is archived"
        action={
          <Button busy={restore.isPending} onClick={() => restore.mutate({ id: agent.id })}>
            Restore agent
          </Button>
        }
      >
        It is in no list and takes no messages. What was said with it stays.
      </Notice>
    </div>
  );
}
