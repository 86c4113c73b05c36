import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext, useRouter } from "@tanstack/react-router";
import { failureOf } from "../../api/failure-of.ts";

/** Removes the demo organization and goes to another one. */
export function useRemoveDemo() {
  const { api, publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const router = useRouter();
  const toast = useToast();
  return useMutation(
    api.orgs.removeDemo.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: publicApi.identity.me.queryKey() });
        await router.navigate({ to: "/" });
        toast({ title: "The demo organization is removed" });
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
