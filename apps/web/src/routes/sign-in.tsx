import { createFileRoute, redirect } from "@tanstack/react-router";
import { SignInPage } from "../features/identity/sign-in-page.tsx";

export const Route = createFileRoute("/sign-in")({
  head: () => ({ meta: [{ title: "Sign in · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search["to"] === "string" && search["to"].startsWith("/o/") ? { to: search["to"] } : {},
  beforeLoad: async ({ context: { queryClient, publicApi } }) => {
    const status = await queryClient.fetchQuery({ ...publicApi.identity.status.queryOptions(), staleTime: 0 });
    if (status.needsOwner) throw redirect({ to: "/welcome" });
    if (status.signedIn) throw redirect({ to: "/" });
  },
  component: SignInPage,
});
