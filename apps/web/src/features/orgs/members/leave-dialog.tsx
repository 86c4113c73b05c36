import { Dialog, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext, useRouter } from "@tanstack/react-router";
import type { MemberItem } from "./member-item.ts";
import { SuccessorForm } from "./successor-form.tsx";
import { successorsOf } from "./successors-of.ts";

/** Gives up one's own place. */
export function LeaveDialog({ members, onClose }: { members: readonly MemberItem[]; onClose: () => void }) {
  const { me, organization } = useRouteContext({ from: "/o/$org" });
  const leave = useLeave();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Leave ${organization.name}`}
      description="You can come back only when somebody lets you in again."
    >
      <SuccessorForm
        label="Who gets what you own"
        verb="Leave organization"
        candidates={successorsOf(members, me.user.id)}
        busy={leave.isPending}
        error={leave.error}
        onSubmit={(successorId) => leave.mutate({ successorId })}
      />
    </Dialog>
  );
}

function useLeave() {
  const { api, publicApi, organization } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const router = useRouter();
  const toast = useToast();
  return useMutation(
    api.orgs.members.leave.mutationOptions({
      onSuccess: async () => {
        await queryClient.fetchQuery({ ...publicApi.identity.me.queryOptions(), staleTime: 0 });
        await router.navigate({ to: "/" });
        toast({ title: `You have left ${organization.name}` });
      },
    }),
  );
}
