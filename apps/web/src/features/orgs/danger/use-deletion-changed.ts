import { useToast } from "@guildhall/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useRouteContext, useRouter } from "@tanstack/react-router";

/** After the wish to delete the organization has come or gone: says so, and shows it on every page. */
export function useDeletionChanged(): (title: string) => Promise<void> {
  const { api, publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const router = useRouter();
  const toast = useToast();
  return async (title) => {
    toast({ title });
    await queryClient.invalidateQueries({ queryKey: api.orgs.deletion.pathKey() });
    await queryClient.invalidateQueries({ queryKey: publicApi.identity.me.queryKey() });
    await router.invalidate();
  };
}
