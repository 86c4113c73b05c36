import { createFileRoute, redirect } from "@tanstack/react-router";
import { SignUpPage } from "../features/identity/sign-up/sign-up-page.tsx";

export const Route = createFileRoute("/sign-up")({
  head: () => ({ meta: [{ title: "Create an account · Guildhall" }] }),
  beforeLoad: async ({ context: { queryClient, publicApi } }) => {
    const status = await queryClient.fetchQuery({ ...publicApi.identity.status.queryOptions(), staleTime: 0 });
    if (status.needsOwner) throw redirect({ to: "/welcome" });
    if (status.signedIn) throw redirect({ to: "/" });
    if (status.signsIn === "clerk") throw redirect({ to: "/sign-in" });
  },
  loader: ({ context: { queryClient, publicApi } }) =>
    queryClient.fetchQuery({ ...publicApi.ops.signUp.look.queryOptions(), staleTime: 0 }),
  component: SignUpPage,
});
