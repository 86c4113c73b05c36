import { Room } from "../../../shell/settings/room.tsx";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SessionList } from "./session-list.tsx";

/** What guards the account: the password, and the browsers that are signed in. */
export function SecurityPage() {
  return (
    <Room title="Security" about="What guards your account in this Guildhall.">
      <RoomSection title="Password" about="A new one signs all your other browsers out.">
        <PasswordForm />
      </RoomSection>
      <RoomSection
        title="Signed-in browsers"
        about="Sign out what you don’t know. It takes effect with the next click there."
      >
        <SessionList />
      </RoomSection>
    </Room>
  );
}
