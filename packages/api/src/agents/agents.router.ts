import { orgProcedure, router } from "../trpc/init.ts";
import {
  agentIdInput,
  agentSlugInput,
  createAgentInput,
  listAgentsInput,
  updateAgentInput,
} from "./agents.contract.ts";
import { type AgentsAction, agentsPolicy } from "./agents.policy.ts";
import { archiveAgent, restoreAgent } from "./archive-agent.ts";
import { createAgent } from "./create-agent.ts";
import { getAgent } from "./get-agent.ts";
import { listAgents } from "./list-agents.ts";
import { updateAgent } from "./update-agent.ts";

const may = (action: AgentsAction) => orgProcedure("agents", agentsPolicy, action);

export const agentsRouter = router({
  list: may("list")
    .input(listAgentsInput)
    .query(({ ctx, input }) => listAgents(ctx, input)),
  get: may("get")
    .input(agentSlugInput)
    .query(({ ctx, input }) => getAgent(ctx, input)),
  create: may("create")
    .input(createAgentInput)
    .mutation(({ ctx, input }) => createAgent(ctx, input)),
  update: may("update")
    .input(updateAgentInput)
    .mutation(({ ctx, input }) => updateAgent(ctx, input)),
  archive: may("archive")
    .input(agentIdInput)
    .mutation(({ ctx, input }) => archiveAgent(ctx, input)),
  restore: may("restore")
    .input(agentIdInput)
    .mutation(({ ctx, input }) => restoreAgent(ctx, input)),
});
