import { lazy, type ReactNode, Suspense } from "react";
import { ClerkAway } from "./clerk-away.tsx";
import { clerkKey } from "./clerk-key.ts";

const ClerkGate = lazy(() =>
  import("./clerk-gate.tsx").then(
    ({ ClerkGate: component }) => ({ default: component }),
    () => ({ default: GateAway }),
  ),
);
/** Who comes by a public link need not be signed in. */
const open = /^\/share\//;

/** Where Clerk signs people in, shows the app when it is there. Elsewhere nothing of it is loaded. */
export function ClerkSwitch({ children }: { children: ReactNode }) {
  const key = clerkKey();
  if (key === null || open.test(window.location.pathname)) return children;
  return (
    <Suspense fallback={null}>
      <ClerkGate publishableKey={key}>{children}</ClerkGate>
    </Suspense>
  );
}

function GateAway(_gate: { publishableKey: string; children: ReactNode }) {
  return <ClerkAway host={window.location.host} />;
}
