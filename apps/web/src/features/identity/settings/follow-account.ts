import type { MeView } from "@guildhall/api/client";
import { rememberFolded } from "../../../shell/folded.ts";
import { showTheme } from "../../../theme/theme.ts";

/** Makes this device look as the account says; next time it does so before the first paint. */
export function followAccount(
  settings: Pick<NonNullable<MeView["settings"]>, "theme" | "sidebarCollapsed"> | null,
): void {
  if (!settings) return;
  showTheme(settings.theme);
  rememberFolded(settings.sidebarCollapsed);
}
