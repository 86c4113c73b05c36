import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { formatDuration } from "../conversations/format-duration.ts";

/** What can be done about providers; the list follows, and what goes wrong is told. */
export function useProviderActions() {
  const { providers } = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const manners = {
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" as const }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: providers.pathKey() }),
  };
  const test = useMutation(
    providers.test.mutationOptions({
      ...manners,
      onSuccess: ({ name, testError, testMs }) =>
        toast(
          testError
            ? { title: `${name} does not answer`, tone: "danger" }
            : { title: `${name} answers: it took its key and told its models in ${formatDuration(testMs ?? 0)}` },
        ),
    }),
  );
  return {
    order: useMutation(providers.order.mutationOptions(manners)),
    update: useMutation(providers.update.mutationOptions(manners)),
    remove: useMutation(providers.remove.mutationOptions(manners)),
    test,
    isTesting: (id: string) => test.isPending && test.variables.id === id,
  };
}

export type ProviderActions = ReturnType<typeof useProviderActions>;
