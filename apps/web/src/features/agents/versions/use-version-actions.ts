import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** What can be done about versions; the list follows. */
export function useVersionActions() {
  const { versions } = useApi().agents;
  const toast = useToast();
  const queryClient = useQueryClient();
  const told = async (title: string) => {
    await queryClient.invalidateQueries({ queryKey: versions.pathKey() });
    toast({ title });
  };
  return {
    publish: useMutation(
      versions.publish.mutationOptions({
        onSuccess: ({ version, tests }) =>
          told(`Version ${version} is published${tests.pending > 0 ? ", and is being tested" : ""}`),
      }),
    ),
    makeLive: useMutation(
      versions.makeLive.mutationOptions({
        onSuccess: ({ version }) => told(`Version ${version} answers everybody`),
        onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      }),
    ),
  };
}
