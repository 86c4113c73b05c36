import { TimeProvider } from "@guildhall/ui";
import { type ReactNode, useEffect } from "react";
import { browserLanguage, browserTimeZone } from "../features/identity/settings/browser-place.ts";
import { useSettings } from "../features/identity/settings/use-settings.ts";
import { readTheme } from "../theme/theme.ts";
import { readFolded } from "./folded.ts";

/** Tells everything inside in which zone and language this person reads times; a new account learns both from the browser. */
export function PersonManners({ children }: { children: ReactNode }) {
  const { settings, change } = useSettings();
  const isNew = settings === null;
  useEffect(() => {
    if (!isNew) return;
    change({
      theme: readTheme(),
      sidebarCollapsed: readFolded(),
      timeZone: browserTimeZone(),
      language: browserLanguage(),
    });
  }, [isNew, change]);
  return (
    <TimeProvider timeZone={settings?.timeZone} language={settings?.language}>
      {children}
    </TimeProvider>
  );
}
