import { useSettings } from "../features/identity/settings/use-settings.ts";
import { readTheme, showTheme, type Theme } from "./theme.ts";

/** How the app looks, and the way to change it: at once here, and in the account for every other device. */
export function useTheme() {
  const { settings, change } = useSettings();
  const choose = (theme: Theme) => {
    showTheme(theme);
    change({ theme });
  };
  return [settings?.theme ?? readTheme(), choose] as const;
}
