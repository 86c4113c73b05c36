import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { type AgentsAction, agentsPolicy } from "../agents.policy.ts";
import { agentInput } from "../agents.contract.ts";
import {
  agentTestInput,
  agentTesting,
  agentTestView,
  listAgentTestsInput,
  setTestingInput,
  testingForAll,
} from "./agent-tests.contract.ts";
import { deleteAgentTest } from "./delete-agent-test.ts";
import { listAgentTests } from "./list-agent-tests.ts";
import { readTesting } from "./read-testing.ts";
import { readTestingForAll } from "./read-testing-for-all.ts";
import { setTesting } from "./set-testing.ts";
import { setTestingForAll } from "./set-testing-for-all.ts";

const may = (action: AgentsAction) => orgProcedure("agents", agentsPolicy, action);

export const agentTestsRouter = router({
  list: may("list-tests")
    .meta(rest("GET /agents/{id}/tests", "List an agent's test cases"))
    .input(listAgentTestsInput)
    .output(pageOf(agentTestView))
    .query(({ ctx, input }) => listAgentTests(ctx, input)),
  delete: may("change-tests")
    .meta(rest("DELETE /agents/{id}/tests/{testCaseId}", "Remove a test case"))
    .input(agentTestInput)
    .output(z.void())
    .mutation(({ ctx, input }) => deleteAgentTest(ctx, input)),
  testing: may("list-tests")
    .meta(rest("GET /agents/{id}/testing", "Read whether versions of an agent are tested"))
    .input(agentInput)
    .output(agentTesting)
    .query(({ ctx, input }) => readTesting(ctx, input)),
  setTesting: may("change-tests")
    .meta(rest("PUT /agents/{id}/testing", "Say whether versions of an agent are tested"))
    .input(setTestingInput)
    .output(agentTesting)
    .mutation(({ ctx, input }) => setTesting(ctx, input)),
  testingForAll: may("list-tests")
    .meta(rest("GET /organizations/current/testing", "Read whether agents are tested when they are published"))
    .output(testingForAll)
    .query(({ ctx }) => readTestingForAll(ctx)),
  setTestingForAll: may("test-for-all")
    .meta(rest("PUT /organizations/current/testing", "Say whether agents are tested when they are published"))
    .input(testingForAll)
    .output(testingForAll)
    .mutation(({ ctx, input }) => setTestingForAll(ctx, input)),
});
