import type { InvitationView } from "@guildhall/api/client";
import { Button, RelativeTime, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { roleLabel } from "../members/role-choices.ts";

type InvitationItem = Pick<InvitationView, "id" | "email" | "role" | "invitedBy"> & { createdAt: string };

/** The invitations that nobody has answered, each with the way to withdraw it. */
export function InvitationList({
  invitations,
  onRevoked,
}: {
  invitations: readonly InvitationItem[];
  onRevoked: (email: string) => void;
}) {
  const revoke = useRevokeInvitation();
  if (invitations.length === 0) {
    return <p className="text-ink-soft">Nobody is invited at the moment. Enter an e-mail address above.</p>;
  }
  return (
    <ul aria-label="Open invitations" className="divide-y divide-line rounded-panel border border-line">
      {invitations.map(({ id, email, role, createdAt, invitedBy }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
          <div className="min-w-0 grow basis-48">
            <p className="truncate font-medium">{email}</p>
            <p className="text-[13px] text-ink-faint">
              {roleLabel(role)}, invited <RelativeTime at={createdAt} />
              {invitedBy && ` by ${invitedBy.name}`}
            </p>
          </div>
          <Button
            size="sm"
            aria-label={`Withdraw the invitation of ${email}`}
            busy={revoke.isPending && revoke.variables.id === id}
            onClick={() => revoke.mutate({ id }, { onSuccess: () => onRevoked(email) })}
          >
            Withdraw
          </Button>
        </li>
      ))}
    </ul>
  );
}

function useRevokeInvitation() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation(
    api.orgs.invitations.revoke.mutationOptions({
      onSuccess: () => toast({ title: "The invitation is withdrawn" }),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      // Also when it was too late: somebody may have joined meanwhile.
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.orgs.pathKey() }),
    }),
  );
}
