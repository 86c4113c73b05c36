import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { type AgentsAction, agentsPolicy } from "../agents.policy.ts";
import { listAgentVersions } from "./list-agent-versions.ts";
import { listVersionTests } from "./list-version-tests.ts";
import { makeVersionLive } from "./make-version-live.ts";
import { publishAgent } from "./publish-agent.ts";
import {
  agentVersionInput,
  agentVersionPage,
  agentVersionView,
  listAgentVersionsInput,
  publishAgentInput,
  versionTestList,
} from "./versions.contract.ts";

const may = (action: AgentsAction) => orgProcedure("agents", agentsPolicy, action);
const versions = "/agents/{id}/versions";

export const agentVersionsRouter = router({
  list: may("list-versions")
    .meta(rest(`GET ${versions}`, "List an agent's published versions"))
    .input(listAgentVersionsInput)
    .output(agentVersionPage)
    .query(({ ctx, input }) => listAgentVersions(ctx, input)),
  publish: may("publish")
    .meta(rest("POST /agents/{id}/publish", "Publish an agent, and test it", { status: 201 }))
    .input(publishAgentInput)
    .output(agentVersionView)
    .mutation(({ ctx, input }) => publishAgent(ctx, input)),
  makeLive: may("publish")
    .meta(rest(`POST ${versions}/{version}/make-live`, "Roll an agent back to a version"))
    .input(agentVersionInput)
    .output(agentVersionView)
    .mutation(({ ctx, input }) => makeVersionLive(ctx, input)),
  tests: may("list-versions")
    .meta(rest(`GET ${versions}/{version}/tests`, "Read how a version did in the agent's test cases"))
    .input(agentVersionInput)
    .output(versionTestList)
    .query(({ ctx, input }) => listVersionTests(ctx, input)),
});
