import { Room } from "../shell/settings/room.tsx";
import { ThemeChoice } from "./theme-choice.tsx";

/** How Guildhall looks on this device. */
export function AppearancePage() {
  return (
    <Room title="Appearance" about="It is kept on this device. “System” follows what the device is set to.">
      <section className="flex flex-col items-start gap-3">
        <h2 className="font-semibold">Theme</h2>
        <ThemeChoice />
      </section>
    </Room>
  );
}
