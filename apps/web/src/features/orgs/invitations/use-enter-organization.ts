import { useRouteContext, useRouter } from "@tanstack/react-router";

/** Goes into an organization that the person has just joined; nothing that was read before holds any more. */
export function useEnterOrganization() {
  const { queryClient } = useRouteContext({ from: "/invitation/$token" });
  const router = useRouter();
  return async (orgSlug: string) => {
    queryClient.clear();
    await router.navigate({ to: "/o/$org", params: { org: orgSlug } });
  };
}
