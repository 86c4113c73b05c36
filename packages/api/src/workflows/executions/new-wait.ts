import type { Fence } from "@guildhall/jobs";
import type { Step, WaitRequest } from "@guildhall/workflow-engine";

/** A step that begins to wait, and what it waits for. */
export type NewWait = { orgId: string; runId: string; seq: number; step: Step; request: WaitRequest; fence: Fence };
