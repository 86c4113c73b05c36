import { createFileRoute } from "@tanstack/react-router";
import { OrganizationPage } from "../../../../features/orgs/organization-page.tsx";

export const Route = createFileRoute("/o/$org/settings/organization")({
  // All at once: what comes later would push away what one is about to press.
  loader: async ({ context: { queryClient, api, organization } }) => {
    const { role } = organization;
    await Promise.all([
      role === "owner" && queryClient.ensureQueryData(api.orgs.exports.list.queryOptions()),
      role === "owner" && queryClient.ensureQueryData(api.orgs.deletion.get.queryOptions()),
      (role === "owner" || role === "admin") && queryClient.ensureQueryData(api.executions.retention.queryOptions()),
    ]);
  },
  component: OrganizationPage,
});
