import type { Pool } from "@guildhall/db";
import type { Models } from "@guildhall/llm";
import type { Guard } from "@guildhall/net";
import type { Log } from "../ground/services.ts";

/** What a worker brings, so that steps can reach the world. */
export type CapabilityServices = { pool: Pool; models: Models; guard: Guard; log: Log };
