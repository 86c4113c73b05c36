import { createContext } from "react";

/** How times are told: the person's zone and language, or the browser's where they are undefined. */
export type TimeManners = { timeZone: string | undefined; language: string | undefined };

export const TimeContext = createContext<TimeManners>({ timeZone: undefined, language: undefined });
