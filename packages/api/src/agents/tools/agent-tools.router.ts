import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { agentInput } from "../agents.contract.ts";
import { type AgentsAction, agentsPolicy } from "../agents.policy.ts";
import { agentToolList, setAgentToolsInput } from "./agent-tools.contract.ts";
import { listAgentTools } from "./list-agent-tools.ts";
import { setAgentTools } from "./set-agent-tools.ts";

const may = (action: AgentsAction) => orgProcedure("agents", agentsPolicy, action);

export const agentToolsRouter = router({
  list: may("list-tools")
    .meta(rest("GET /agents/{id}/tools", "List the tools that an agent has or could be given"))
    .input(agentInput)
    .output(agentToolList)
    .query(({ ctx, input }) => listAgentTools(ctx, input)),
  set: may("change-tools")
    .meta(rest("PUT /agents/{id}/tools", "Choose the tools of an agent"))
    .input(setAgentToolsInput)
    .output(agentToolList)
    .mutation(({ ctx, input }) => setAgentTools(ctx, input)),
});
