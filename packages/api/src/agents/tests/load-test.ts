import type { Pool } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import { type AskedAgent, asDecided } from "../access/as-decided.ts";

/** A test case that a version has not answered yet. */
export type LoadedTest = {
  id: string;
  orgId: string;
  agentId: string;
  /** Who published the version; null once their account is gone. */
  userId: string | null;
  input: string;
  expectation: string;
  agent: AskedAgent;
};

type Row = Omit<LoadedTest, "agent"> & { snapshot: unknown; config: unknown };

/** The next test case that this version has not answered; null when there is none. */
export async function loadTest(pool: Pool, orgId: string, versionId: string): Promise<LoadedTest | null> {
  const { rows } = await pool.query<Row>({
    name: "load-agent-test",
    text: `select r.id, r."orgId", v."agentId", v."createdById" as "userId", t.input, t.expectation, v.snapshot,
             (select x.config from "AgentAccess" x where x."agentId" = v."agentId" and x."orgId" = v."orgId") as config
           from "AgentTestResult" r
           join "AgentVersion" v on v.id = r."versionId" and v."orgId" = r."orgId"
           join "AgentTestCase" t on t.id = r."testCaseId" and t."orgId" = r."orgId"
           where r."versionId" = $1 and r."orgId" = $2 and r.status = 'pending' order by r.id limit 1`,
    values: [versionId, orgId],
  });
  if (!rows[0]) return null;
  const { snapshot, config, ...test } = rows[0];
  const { systemPrompt, modelName, temperature, maxOutputTokens } = readJson("AgentVersion.snapshot", snapshot);
  const decided = asDecided({ systemPrompt, modelName, temperature }, config);
  return { ...test, agent: { ...decided, maxOutputTokens: decided.maxOutputTokens ?? maxOutputTokens ?? undefined } };
}
