import type { AgentSummary } from "@guildhall/api/client";

/** An agent as the wire brings it. */
export type AgentItem = Omit<AgentSummary, "updatedAt"> & { updatedAt: string };
