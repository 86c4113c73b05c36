import { useToast } from "@guildhall/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useRouteContext, useRouter } from "@tanstack/react-router";

/** Shows the members and one's own place as they are now, and says what was done. */
export function useMembersChanged() {
  const { api, publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const router = useRouter();
  const toast = useToast();
  return async (title: string) => {
    toast({ title });
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: api.orgs.members.list.pathKey() }),
      queryClient.fetchQuery({ ...publicApi.identity.me.queryOptions(), staleTime: 0 }),
    ]);
    await router.invalidate();
  };
}
