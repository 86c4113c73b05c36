import { browserTimeZone } from "./browser-place.ts";
import { useSettings } from "./use-settings.ts";

/** The zone in which this person reads times: what they chose, or where their browser is. */
export function usePersonTimeZone(): string {
  return useSettings().settings?.timeZone ?? browserTimeZone();
}
