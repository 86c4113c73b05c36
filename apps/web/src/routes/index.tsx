import { createFileRoute, redirect } from "@tanstack/react-router";
import { lastOrg } from "../features/orgs/last-org.ts";

export const Route = createFileRoute("/")({
  beforeLoad: async ({ context: { queryClient, publicApi } }) => {
    const status = await queryClient.fetchQuery({ ...publicApi.identity.status.queryOptions(), staleTime: 0 });
    if (status.needsOwner) throw redirect({ to: "/welcome" });
    if (!status.signedIn) throw redirect({ to: "/sign-in" });
    const { organizations } = await queryClient.fetchQuery(publicApi.identity.me.queryOptions());
    const org = lastOrg(organizations);
    if (!org) throw redirect({ to: "/new-organization" });
    throw redirect({ to: "/o/$org", params: { org } });
  },
});
