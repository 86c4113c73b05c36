import { useToast } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { roleLabel } from "./role-choices.ts";
import { useMembersChanged } from "./use-members-changed.ts";

/** Gives a member another role. */
export function useSetRole() {
  const api = useApi();
  const changed = useMembersChanged();
  const toast = useToast();
  return useMutation(
    api.orgs.members.setRole.mutationOptions({
      onSuccess: ({ user, role }) => changed(`${user.name} has the role ${roleLabel(role)} now`),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
