import { type ReactNode, useMemo } from "react";
import { TimeContext, type TimeManners } from "./time-context.ts";

/** Tells everything inside in which zone and language times are shown. */
export function TimeProvider({ timeZone, language, children }: TimeManners & { children: ReactNode }) {
  const manners = useMemo(() => ({ timeZone, language }), [timeZone, language]);
  return <TimeContext value={manners}>{children}</TimeContext>;
}
