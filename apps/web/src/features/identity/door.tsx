import { lazy, Suspense } from "react";
import { outsideSession } from "../../api/outside-session.ts";
import { SignInPage } from "./sign-in-page.tsx";

const ClerkDoor = lazy(() =>
  import("./clerk/clerk-door.tsx").then(({ ClerkDoor: component }) => ({ default: component })),
);

/** The way in: ours, or Clerk's where that signs people in. */
export function Door() {
  if (!outsideSession()) return <SignInPage />;
  return (
    <Suspense fallback={null}>
      <ClerkDoor />
    </Suspense>
  );
}
