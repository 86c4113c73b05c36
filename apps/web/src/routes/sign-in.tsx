import { createFileRoute, redirect } from "@tanstack/react-router";
import { Door } from "../features/identity/door.tsx";

export const Route = createFileRoute("/sign-in")({
  head: () => ({ meta: [{ title: "Sign in · Guildhall" }] }),
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    typeof to === "string" && /^\/(o|invitation)\//.test(to) ? { to } : {},
  beforeLoad: async ({ context: { queryClient, publicApi } }) => {
    const status = await queryClient.fetchQuery({ ...publicApi.identity.status.queryOptions(), staleTime: 0 });
    if (status.needsOwner) throw redirect({ to: "/welcome" });
    if (status.signedIn) throw redirect({ to: "/" });
  },
  loader: ({ context: { queryClient, publicApi } }) =>
    queryClient.fetchQuery({ ...publicApi.ops.signUp.look.queryOptions(), staleTime: 0 }),
  component: Door,
});
