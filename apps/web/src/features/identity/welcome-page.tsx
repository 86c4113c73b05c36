import { useRouteContext, useRouter } from "@tanstack/react-router";
import { Doorway } from "./doorway.tsx";
import { OwnerForm } from "./owner-form.tsx";
import { signIn } from "./sign-in.ts";

/** The first visit: makes the owner's account and lands in the organization. */
export function WelcomePage() {
  const { publicApi, queryClient } = useRouteContext({ from: "/welcome" });
  const router = useRouter();
  const enter = async (owner: { email: string; password: string }) => {
    const status = await queryClient.fetchQuery({ ...publicApi.identity.status.queryOptions(), staleTime: 0 });
    if (!status.signedIn) await signIn(owner);
    queryClient.clear();
    await router.navigate({ to: "/" });
  };
  return (
    <Doorway
      title="Welcome to Guildhall"
      below="Make the owner account. It stays on this machine; no outside service is asked."
    >
      <OwnerForm api={publicApi} onCreated={enter} />
    </Doorway>
  );
}
