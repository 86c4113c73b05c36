import { outsideSession } from "../../../api/outside-session.ts";
import { Room } from "../../../shell/settings/room.tsx";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { ClerkKeepsIt } from "../clerk/clerk-keeps-it.tsx";
import { PasskeysSection } from "../passkeys/passkeys-section.tsx";
import { DeviceList } from "../second-factor/device-list.tsx";
import { SecondFactorSection } from "../second-factor/second-factor-section.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SessionList } from "./session-list.tsx";
import { UsernameForm } from "./username-form.tsx";

/** What guards the account: the password, the second factor, passkeys, and the browsers that are signed in or trusted. */
export function SecurityPage() {
  const outside = outsideSession();
  if (outside) return <ClerkKeepsIt openAccount={outside.openAccount} />;
  return (
    <Room title="Security" about="What guards your account in this Guildhall.">
      <RoomSection title="Password" about="A new one signs all your other browsers out.">
        <PasswordForm />
      </RoomSection>
      <RoomSection title="Username" about="A name to sign in with, beside your e-mail address.">
        <UsernameForm />
      </RoomSection>
      <SecondFactorSection />
      <PasskeysSection />
      <RoomSection
        title="Signed-in browsers"
        about="Sign out what you don’t know. It takes effect with the next click there."
      >
        <SessionList />
      </RoomSection>
      <RoomSection
        title="Trusted browsers"
        about="They are not asked for a code for thirty days. One that you stop trusting is signed out too."
      >
        <DeviceList />
      </RoomSection>
    </Room>
  );
}
