import { Button, Notice, useToast } from "@guildhall/ui";
import { useRouteContext, useRouter } from "@tanstack/react-router";
import { signOut } from "../../identity/sign-out.ts";

/** Says that the invitation is for another person than who is signed in, and lets them sign out. */
export function ForAnother({ email, signedInAs }: { email: string; signedInAs: string }) {
  const { queryClient } = useRouteContext({ from: "/invitation/$token" });
  const router = useRouter();
  const toast = useToast();
  const leave = async () => {
    if (!(await signOut())) return toast({ title: "You are still signed in. Try again.", tone: "danger" });
    queryClient.clear();
    await router.invalidate();
  };
  return (
    <Notice
      tone="warning"
      title="This invitation is for somebody else"
      action={<Button onClick={() => void leave()}>Sign out</Button>}
    >
      You are signed in as {signedInAs}, and the invitation is for {email}. Sign out to answer it as that person.
    </Notice>
  );
}
