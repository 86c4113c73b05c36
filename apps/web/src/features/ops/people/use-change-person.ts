import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** The changes to the account of this person; each says what it did, and has the lists read anew. */
export function useChangePerson(name: string) {
  const { people } = useApi().ops;
  const queryClient = useQueryClient();
  const toast = useToast();
  const told = (title: string) => ({
    onSuccess: () => toast({ title }),
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" as const }),
    // Also when it was too late: somebody else may have been quicker.
    onSettled: () => queryClient.invalidateQueries({ queryKey: people.pathKey() }),
  });
  return {
    approve: useMutation(people.approve.mutationOptions(told(`${name} can sign in now`))),
    decline: useMutation(people.decline.mutationOptions(told(`The account of ${name} is deleted`))),
    suspend: useMutation(people.suspend.mutationOptions(told(`${name} is shut out`))),
    restore: useMutation(people.restore.mutationOptions(told(`${name} can sign in again`))),
  };
}
