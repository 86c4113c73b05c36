import { Switch } from "@guildhall/ui";
import { ThemeChoice } from "../../../theme/theme-choice.tsx";
import { Room } from "../../../shell/settings/room.tsx";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { useFolded } from "../../../shell/use-folded.ts";
import { LanguageField } from "./language-field.tsx";
import { TimeZoneField } from "./time-zone-field.tsx";
import { TourSwitch } from "./tour-switch.tsx";

/** How Guildhall looks and tells times, on every device. */
export function PreferencesPage() {
  const [folded, fold] = useFolded();
  return (
    <Room title="Preferences" about="They follow you to every device on which you sign in.">
      <RoomSection title="Appearance">
        <div>
          <ThemeChoice />
        </div>
        <Switch
          label="Fold the navigation to icons"
          help="On a wide screen. It can be unfolded at any time."
          checked={folded}
          onChange={fold}
        />
      </RoomSection>
      <RoomSection title="Language and time">
        <TimeZoneField />
        <LanguageField />
      </RoomSection>
      <RoomSection title="First steps">
        <TourSwitch />
      </RoomSection>
    </Room>
  );
}
