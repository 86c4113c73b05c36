import type { Database, Notifications } from "@guildhall/db";
import type { Models } from "@guildhall/llm";
import type { Guard } from "@guildhall/net";
import type { Auth } from "../identity/create-auth.ts";
import type { RunFeed } from "../runs/open-run-feed.ts";

export type Log = {
  info: (message: string, details?: object) => void;
  warn: (message: string, details?: object) => void;
  error: (message: string, details?: object) => void;
};

/** What the doors stand on: made once per process. */
export type Services = {
  database: Database;
  notifications: Notifications;
  runFeed: RunFeed;
  models: Models;
  auth: Auth;
  /** The only one that opens addresses which people enter. */
  guard: Guard;
  /** Whether the first owner gets a demo organization too. */
  demo: boolean;
  log: Log;
};
