import { Button, ErrorNotice } from "@guildhall/ui";
import { Doorway } from "../doorway.tsx";

/** The page for when Clerk can't be loaded: what that means, and the way to try again. */
export function ClerkAway({ host }: { host: string }) {
  return (
    <Doorway title="Sign in" below="Clerk signs people in to this Guildhall.">
      <title>Sign in · Guildhall</title>
      <ErrorNotice
        title="Clerk could not be loaded"
        action={<Button onClick={() => window.location.reload()}>Try again</Button>}
      >
        Your browser does not reach {host}, so nobody can be signed in. Check that you are online, and that nothing
        blocks this address. What you have in Guildhall is safe, and API keys go on working.
      </ErrorNotice>
    </Doorway>
  );
}
