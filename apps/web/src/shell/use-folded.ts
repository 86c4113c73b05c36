import { useSettings } from "../features/identity/settings/use-settings.ts";
import { readFolded, rememberFolded } from "./folded.ts";

/** Whether the rail is folded to icons; kept in the account, and on the device for the next first paint. */
export function useFolded() {
  const { settings, change } = useSettings();
  const fold = (folded: boolean) => {
    rememberFolded(folded);
    change({ sidebarCollapsed: folded });
  };
  return [settings?.sidebarCollapsed ?? readFolded(), fold] as const;
}
