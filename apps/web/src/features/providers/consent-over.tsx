import { useSearch } from "@tanstack/react-router";
import { DeadLink } from "../identity/dead-link.tsx";

/** The page of a consent for which nobody waits: why, and the way on. */
export function ConsentOver() {
  const { reason } = useSearch({ from: "/consent" });
  return (
    <DeadLink title="Connect a service" below="A service sent you back here after you were asked to connect it.">
      {reason === "signed-out"
        ? "You are not signed in at this address. Sign in, then connect the service once more under Credentials."
        : "Nobody waits for this consent any more, or somebody else began it. Connect the service once more."}
    </DeadLink>
  );
}
