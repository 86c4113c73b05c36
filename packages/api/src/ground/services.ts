import type { Database, Notifications } from "@guildhall/db";
import type { Vault } from "@guildhall/db/vault";
import type { Guard } from "@guildhall/net";
import type { Clerk } from "../identity/clerk/open-clerk.ts";
import type { OrgModels } from "../providers/open-org-models.ts";
import type { Log } from "./log.ts";
import type { RunFeed } from "../runs/open-run-feed.ts";
import type { ExecutionChanges } from "../workflows/executions/open-execution-changes.ts";
import type { ExecutionEnds } from "../workflows/executions/open-execution-ends.ts";

export type { Log };

/** What the doors stand on: made once per process. */
export type Services = {
  database: Database;
  notifications: Notifications;
  runFeed: RunFeed;
  executionChanges: ExecutionChanges;
  executionEnds: ExecutionEnds;
  models: OrgModels;
  /** Answers all requests that sign in and out. */
  auth: { handler: (request: Request) => Promise<Response> };
  /** Clerk, where it signs people in instead. */
  clerk: Clerk | null;
  /** Encrypts what must not be read, and decrypts it for the service that it is for. */
  vault: Vault;
  /** The only one that opens addresses which people enter. */
  guard: Guard;
  /** Where people open Guildhall, without a slash at its end. */
  publicUrl: string;
  /** Whether a mail server is set up; else mails lie in the outbox. */
  sendsMail: boolean;
  /** Where this installation keeps its files. */
  dataDir: string;
  /** Whether the first owner gets a demo organization too. */
  demo: boolean;
  log: Log;
};
