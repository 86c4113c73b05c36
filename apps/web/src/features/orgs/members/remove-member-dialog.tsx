import { Dialog } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";
import type { MemberItem } from "./member-item.ts";
import { SuccessorForm } from "./successor-form.tsx";
import { successorsOf } from "./successors-of.ts";
import { useMembersChanged } from "./use-members-changed.ts";

/** Takes somebody out of the organization. */
export function RemoveMemberDialog({
  member,
  members,
  onClose,
}: {
  member: MemberItem;
  members: readonly MemberItem[];
  onClose: () => void;
}) {
  const changed = useMembersChanged();
  const remove = useMutation(
    useApi().orgs.members.remove.mutationOptions({
      onSuccess: () => {
        onClose();
        return changed(`${member.user.name} is no member any more`);
      },
    }),
  );
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Remove ${member.user.name}`}
      description="They can’t enter this organization any more, and their API keys end. Their account stays."
    >
      <SuccessorForm
        label="Who gets what they owned"
        verb="Remove member"
        candidates={successorsOf(members, member.user.id)}
        busy={remove.isPending}
        error={remove.error}
        onSubmit={(successorId) => remove.mutate({ id: member.id, successorId })}
      />
    </Dialog>
  );
}
