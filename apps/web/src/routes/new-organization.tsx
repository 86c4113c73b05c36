import { createFileRoute, redirect } from "@tanstack/react-router";
import { NoOrganizationPage } from "../features/orgs/no-organization-page.tsx";

export const Route = createFileRoute("/new-organization")({
  head: () => ({ meta: [{ title: "New organization · Guildhall" }] }),
  beforeLoad: async ({ context: { queryClient, publicApi } }) => {
    const status = await queryClient.fetchQuery({ ...publicApi.identity.status.queryOptions(), staleTime: 0 });
    if (!status.signedIn) throw redirect({ to: "/sign-in" });
  },
  component: NoOrganizationPage,
});
