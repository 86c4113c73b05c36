import type { Pool } from "@guildhall/db";
import { notFound } from "@guildhall/kernel";
import type { ExecutionStarted } from "../executions.contract.ts";

/** Where an execution stands, and what it gave back when it has ended. */
export async function readOutcome(pool: Pool, orgId: string, runId: string): Promise<ExecutionStarted> {
  const { rows } = await pool.query<ExecutionStarted>({
    name: "read-outcome",
    text: `select r.id, r.status, e.output, r.error from "Run" r
           join "Execution" e on e."runId" = r.id and e."orgId" = r."orgId" where r.id = $1 and r."orgId" = $2`,
    values: [runId, orgId],
  });
  if (!rows[0]) throw notFound("execution");
  return rows[0];
}
