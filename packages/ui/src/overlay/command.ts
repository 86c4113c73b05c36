import type { ReactNode } from "react";

/** Something that a command dialog finds, and what it does. */
export type Command = { id: string; group: string; label: string; drawing?: ReactNode; run: () => void };
