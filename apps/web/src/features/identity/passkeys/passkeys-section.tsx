import { useSuspenseQuery } from "@tanstack/react-query";
import { Button, Notice } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import { useState } from "react";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { canUsePasskeys } from "./can-use-passkeys.ts";
import { PasskeyForm } from "./passkey-form.tsx";
import { PasskeyList } from "./passkey-list.tsx";

/** The passkeys of the person: made, named and removed here. */
export function PasskeysSection() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const passkeys = useSuspenseQuery(publicApi.identity.passkeys.list.queryOptions()).data;
  const [adding, setAdding] = useState(false);
  return (
    <RoomSection
      title="Passkeys"
      about="Sign in with your fingerprint, face or security key in place of password and code."
    >
      <PasskeyList passkeys={passkeys} />
      {adding && <PasskeyForm onClose={() => setAdding(false)} />}
      {!adding && canUsePasskeys() && (
        <Button className="self-start" onClick={() => setAdding(true)}>
          Add a passkey
        </Button>
      )}
      {!canUsePasskeys() && (
        <Notice title="This browser can’t make passkeys here">
          They need a recent browser, and https or http://localhost.
        </Notice>
      )}
    </RoomSection>
  );
}
