import type { Pool } from "@guildhall/db";
import type { Vault } from "@guildhall/db/vault";
import type { Guard } from "@guildhall/net";
import type { Log } from "../ground/services.ts";
import type { OrgModels } from "../providers/index.ts";

/** What a worker brings, so that steps can reach the world. */
export type CapabilityServices = { pool: Pool; models: OrgModels; guard: Guard; vault: Vault; log: Log };

/** For which organization an execution acts, and with whose rights; nobody's, once the account is gone. */
export type Acting = {
  orgId: string;
  /** The execution; null when a step is only tried. */
  runId: string | null;
  createdById: string | null;
};
