import { Menu, MenuItem } from "@guildhall/ui";
import { useParams } from "@tanstack/react-router";
import ArchiveIcon from "lucide-react/icons/archive";
import ArchiveRestoreIcon from "lucide-react/icons/archive-restore";
import DownloadIcon from "lucide-react/icons/download";
import EllipsisIcon from "lucide-react/icons/ellipsis";
import PencilIcon from "lucide-react/icons/pencil";
import PinIcon from "lucide-react/icons/pin";
import PinOffIcon from "lucide-react/icons/pin-off";
import UsersIcon from "lucide-react/icons/users";
import TrashIcon from "lucide-react/icons/trash";
import { useState } from "react";
import { ShareDialog } from "../orgs/sharing/share-dialog.tsx";
import type { ConversationItem } from "./conversation.ts";
import { exportConversation } from "./export-conversation.ts";
import { RenameConversation } from "./rename-conversation.tsx";
import { useDeleteConversation } from "./use-delete-conversation.ts";
import { useUpdateConversation } from "./use-update-conversation.ts";

/** What can be done with a conversation as a whole. */
export function ConversationMenu({
  conversation,
}: {
  conversation: Pick<ConversationItem, "id" | "title" | "isPinned" | "archivedAt">;
}) {
  const { id, title, isPinned, archivedAt } = conversation;
  const { org } = useParams({ from: "/o/$org" });
  const [sharing, setSharing] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const { update, archive } = useUpdateConversation();
  const remove = useDeleteConversation();
  const label = `More for ${title || "this conversation"}`;
  return (
    <>
      <Menu
        label={label}
        align="end"
        trigger={
          <button
            type="button"
            aria-label={label}
            className="flex size-8 items-center justify-center rounded-control text-ink-faint hover:bg-sunken hover:text-ink"
          >
            <EllipsisIcon size={16} />
          </button>
        }
      >
        <MenuItem icon={<PencilIcon size={15} />} onSelect={() => setRenaming(true)}>
          Rename conversation
        </MenuItem>
        <MenuItem
          icon={isPinned ? <PinOffIcon size={15} /> : <PinIcon size={15} />}
          onSelect={() => update.mutate({ id, isPinned: !isPinned })}
        >
          {isPinned ? "Unpin conversation" : "Pin conversation"}
        </MenuItem>
        <MenuItem
          icon={archivedAt ? <ArchiveRestoreIcon size={15} /> : <ArchiveIcon size={15} />}
          onSelect={() => archive(id, !archivedAt)}
        >
          {archivedAt ? "Take out of the archive" : "Archive conversation"}
        </MenuItem>
        <MenuItem icon={<UsersIcon size={15} />} onSelect={() => setSharing(true)}>
          Share conversation
        </MenuItem>
        <MenuItem icon={<DownloadIcon size={15} />} onSelect={() => exportConversation(org, id, "md")}>
          Export as Markdown
        </MenuItem>
        <MenuItem icon={<DownloadIcon size={15} />} onSelect={() => exportConversation(org, id, "json")}>
          Export as JSON
        </MenuItem>
        <MenuItem icon={<TrashIcon size={15} />} onSelect={() => remove(id)}>
          Delete conversation
        </MenuItem>
      </Menu>
      {sharing && <ShareDialog thing={{ kind: "conversation", id }} onClose={() => setSharing(false)} />}
      {renaming && <RenameConversation id={id} title={title} onClose={() => setRenaming(false)} />}
    </>
  );
}
