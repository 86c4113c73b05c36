import { Button } from "@guildhall/ui";
import type { OutsideSession } from "../../../api/outside-session.ts";
import { Room } from "../../../shell/settings/room.tsx";

/** In the place of what guards an account here: Clerk keeps it. */
export function ClerkKeepsIt({ openAccount }: Pick<OutsideSession, "openAccount">) {
  return (
    <Room title="Security" about="Clerk signs people in to this Guildhall.">
      <p className="max-w-prose text-pretty">
        Your password, second factor, passkeys and the browsers in which you are signed in are kept there. API keys are
        kept here, under their own name in the settings.
      </p>
      <div>
        <Button onClick={openAccount}>Open your account at Clerk</Button>
      </div>
    </Room>
  );
}
