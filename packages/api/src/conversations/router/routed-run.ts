import type { Pool } from "@guildhall/db";
import type { Log } from "../../ground/services.ts";
import type { OrgModels } from "../../providers/index.ts";
import type { Recorder } from "../../runs/index.ts";

/** What finding an agent for a turn needs. */
export type RouterServices = { pool: Pool; models: OrgModels; recorder: Recorder; log: Log; signal: AbortSignal };

/** The run of a turn whose agent is found. */
export type RoutedRun = { orgId: string; runId: string };
