import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { type AgentsAction, agentsPolicy } from "../agents.policy.ts";
import { agentTestInput, agentTestView, listAgentTestsInput } from "./agent-tests.contract.ts";
import { deleteAgentTest } from "./delete-agent-test.ts";
import { listAgentTests } from "./list-agent-tests.ts";

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
});
