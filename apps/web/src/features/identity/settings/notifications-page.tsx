import { Switch } from "@guildhall/ui";
import { Room } from "../../../shell/settings/room.tsx";
import { useSettings } from "./use-settings.ts";

/** Whether Guildhall tells this person of what waits for them. */
export function NotificationsPage() {
  const { settings, change } = useSettings();
  return (
    <Room title="Notifications" about="What waits for you is always on the home page, whatever you choose here.">
      <Switch
        label="Tell me what happens"
        help="Approvals that wait for you, failed runs, and tasks that are due. Mails about your account are sent anyway."
        checked={settings?.notificationsEnabled ?? true}
        onChange={(notificationsEnabled) => change({ notificationsEnabled })}
      />
    </Room>
  );
}
