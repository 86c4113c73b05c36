import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";

/** Hands an approval to another member. */
export function useDelegateApproval(onDone: () => void) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation(
    api.approvals.delegate.mutationOptions({
      onSuccess: ({ assigneeName }) => {
        toast({ title: `Handed to ${assigneeName ?? "another member"}` });
        onDone();
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.approvals.pathKey() }),
    }),
  );
}
