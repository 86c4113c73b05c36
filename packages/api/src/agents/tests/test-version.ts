import type { Pool } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { Log } from "../../ground/services.ts";
import { callEntryId, type OrgModels } from "../../providers/index.ts";
import { askTestCase } from "./ask-test-case.ts";
import { judgeAnswer, type Verdict } from "./judge-answer.ts";
import { loadTest, type LoadedTest } from "./load-test.ts";

export type TestServices = { pool: Pool; models: OrgModels; log: Log };

/**
 * Has a version answer its test cases, one after the other, and has each answer judged. What is written is not asked
 * again, so a worker that dies loses one case at most. A case that can't be asked is left undecided, with the reason.
 */
export async function testVersion(
  services: TestServices,
  { orgId, versionId }: { orgId: string; versionId: string },
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const test = await loadTest(services.pool, orgId, versionId);
    if (!test) return;
    await endTest(services.pool, test, await tryCase(services, test, signal));
  }
}

type Outcome = Verdict & { answer: string };

async function tryCase({ pool, models, log }: TestServices, test: LoadedTest, signal: AbortSignal): Promise<Outcome> {
  let answer = "";
  try {
    const asking = { pool, models: await models.of(test.orgId), signal };
    answer = await askTestCase(asking, test);
    return { answer, ...(await judgeAnswer(asking, test, answer)) };
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof AppError) return { answer, status: "undecided", reason: error.userMessage };
    log.error("a test case could not be asked", { testResultId: test.id, error });
    return { answer, status: "undecided", reason: "Something went wrong on our side. Publish again to test again." };
  }
}

/* Only what is pending is written: of two workers, the first is right. */
async function endTest(pool: Pool, { id, orgId }: LoadedTest, { status, answer, reason }: Outcome): Promise<void> {
  await pool.query({
    name: "end-agent-test",
    text: `update "AgentTestResult" set status = $3::"AgentTestStatus", answer = $4, reason = $5, "endedAt" = now(),
             "costMicros" = (select coalesce(sum("costMicros"), 0) from "UsageEntry" where id = any($6))
           where id = $1 and "orgId" = $2 and status = 'pending'`,
    values: [id, orgId, status, answer, reason, [callEntryId(id, 0), callEntryId(id, 1)]],
  });
}
