import { createFileRoute, notFound, redirect } from "@tanstack/react-router";
import { apiOfOrg } from "../../api/api-of-org.ts";
import { failureOf } from "../../api/failure-of.ts";
import { followAccount } from "../../features/identity/settings/follow-account.ts";
import { rememberOrg } from "../../features/orgs/last-org.ts";
import { Shell } from "../../shell/shell.tsx";
import { ShellSkeleton } from "../../shell/shell-skeleton.tsx";

export const Route = createFileRoute("/o/$org")({
  beforeLoad: async ({ context: { queryClient, publicApi }, params, location }) => {
    const me = await queryClient.ensureQueryData(publicApi.identity.me.queryOptions()).catch((error: unknown) => {
      if (failureOf(error).code !== "unauthenticated") throw error;
      throw redirect({ to: "/sign-in", search: { to: location.href } });
    });
    const organization = me.organizations.find(({ slug }) => slug === params.org);
    if (!organization) throw notFound();
    rememberOrg(params.org);
    followAccount(me.settings);
    return { api: apiOfOrg(params.org), me, organization };
  },
  component: Shell,
  pendingComponent: ShellSkeleton,
});
