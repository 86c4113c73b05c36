import { createFileRoute, redirect } from "@tanstack/react-router";
import { WelcomePage } from "../features/identity/welcome-page.tsx";

export const Route = createFileRoute("/welcome")({
  head: () => ({ meta: [{ title: "Welcome · Guildhall" }] }),
  beforeLoad: async ({ context: { queryClient, publicApi } }) => {
    const status = await queryClient.fetchQuery(publicApi.identity.status.queryOptions());
    if (!status.needsOwner) throw redirect({ to: "/" });
  },
  component: WelcomePage,
});
