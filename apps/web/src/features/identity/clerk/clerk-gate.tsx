import { ClerkProvider, useClerk } from "@clerk/clerk-react";
import { type ReactNode, useEffect } from "react";
import { keepOutsideSession } from "../../../api/outside-session.ts";
import { clerkAppearance } from "./clerk-appearance.ts";
import { ClerkAway } from "./clerk-away.tsx";
import { ClerkComes } from "./clerk-comes.tsx";
import { forgetOthers } from "./forget-others.ts";
import { usePatience } from "./use-patience.ts";

/** Loads Clerk and then shows the app, whose calls show Clerk's session from then on. */
export function ClerkGate({ publishableKey, children }: { publishableKey: string; children: ReactNode }) {
  return (
    <ClerkProvider
      publishableKey={publishableKey}
      signInUrl="/sign-in"
      signUpUrl="/sign-in"
      afterSignOutUrl="/sign-in"
      appearance={clerkAppearance}
      telemetry={false}
    >
      <WhenThere host={hostOf(publishableKey)}>{children}</WhenThere>
    </ClerkProvider>
  );
}

function WhenThere({ host, children }: { host: string; children: ReactNode }) {
  const clerk = useClerk();
  const patience = usePatience(host);
  const isThere = clerk.status === "ready" || clerk.status === "degraded";
  useEffect(() => (isThere ? clerk.addListener(forgetOthers()) : undefined), [clerk, isThere]);
  // It may still come, and is welcome then.
  if (!isThere && (patience === "over" || clerk.status === "error")) return <ClerkAway host={host} />;
  if (!isThere) return patience === "long" && <ClerkComes />;
  keepOutsideSession({
    token: async () => (await clerk.session?.getToken()) ?? null,
    signOut: () => clerk.signOut(),
    openAccount: () => clerk.openUserProfile(),
  });
  return children;
}

function hostOf(publishableKey: string): string {
  return atob(publishableKey.replace(/^pk_(test|live)_/, "")).replace(/\$$/, "");
}
