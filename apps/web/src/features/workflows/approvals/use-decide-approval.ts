import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Decides an approval; it leaves the inbox, and its run goes on. */
export function useDecideApproval() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation(
    api.approvals.decide.mutationOptions({
      onSuccess: ({ status, title }) =>
        toast({ title: `${status === "approved" ? "Approved" : "Rejected"}: ${title}` }),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.approvals.pathKey() }),
    }),
  );
}
