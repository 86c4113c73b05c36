import { SignIn, useClerk } from "@clerk/clerk-react";
import { Button, Notice } from "@guildhall/ui";
import { useSearch } from "@tanstack/react-router";
import { Doorway } from "../doorway.tsx";

/** The door where Clerk signs people in; whom it knows and who is here all the same may not come in. */
export function ClerkDoor() {
  const { to = "/" } = useSearch({ from: "/sign-in" });
  const clerk = useClerk();
  if (clerk.isSignedIn) return <NotLetIn leave={() => void clerk.signOut()} />;
  return (
    <Doorway title="Sign in" below="Clerk signs people in to this Guildhall.">
      <SignIn routing="hash" withSignUp fallbackRedirectUrl={to} signUpFallbackRedirectUrl={to} />
    </Doorway>
  );
}

function NotLetIn({ leave }: { leave: () => void }) {
  return (
    <Doorway title="Sign in" below="Clerk knows you, and this Guildhall does not let you in.">
      <Notice tone="warning" title="Your account here is closed" action={<Button onClick={leave}>Sign out</Button>}>
        It was suspended or deleted, or this page is not one that Clerk signs people in for. Ask who looks after this
        Guildhall, or sign out and come in as somebody else.
      </Notice>
    </Doorway>
  );
}
