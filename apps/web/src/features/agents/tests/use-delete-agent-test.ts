import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Removes a test case; of the answer it was made of, another can be made. */
export function useDeleteAgentTest() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation(
    api.agents.tests.delete.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: api.agents.tests.list.pathKey() });
        toast({ title: "The test case is removed" });
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
