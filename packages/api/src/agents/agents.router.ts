import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { linkTokenInput } from "../orgs/sharing/sharing.contract.ts";
import { orgProcedure, publicProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { accessRouter } from "./access/access.router.ts";
import {
  agentCreated,
  agentInput,
  agentSummary,
  agentView,
  createAgentInput,
  listAgentsInput,
  sharedAgent,
  updateAgentInput,
} from "./agents.contract.ts";
import { type AgentsAction, agentsPolicy } from "./agents.policy.ts";
import { archiveAgent, restoreAgent } from "./archive-agent.ts";
import { createAgent } from "./create-agent.ts";
import { getAgent } from "./get-agent.ts";
import { listAgents } from "./list-agents.ts";
import { lookAtSharedAgent } from "./look-at-shared-agent.ts";
import { memoryRouter } from "./memory/memory.router.ts";
import { presetsRouter } from "./presets/presets.router.ts";
import { quickTasksRouter } from "./quick-tasks/quick-tasks.router.ts";
import { agentTestsRouter } from "./tests/agent-tests.router.ts";
import { agentToolsRouter } from "./tools/agent-tools.router.ts";
import { updateAgent } from "./update-agent.ts";
import { agentVersionsRouter } from "./versions/versions.router.ts";

const may = (action: AgentsAction) => orgProcedure("agents", agentsPolicy, action);

export const agentsRouter = router({
  list: may("list")
    .meta(rest("GET /agents", "List agents"))
    .input(listAgentsInput)
    .output(pageOf(agentSummary))
    .query(({ ctx, input }) => listAgents(ctx, input)),
  get: may("get")
    .meta(rest("GET /agents/{id}", "Read an agent"))
    .input(agentInput)
    .output(agentView)
    .query(({ ctx, input }) => getAgent(ctx, input)),
  create: may("create")
    .meta(rest("POST /agents", "Make an agent of the wizard's answers", { status: 201 }))
    .input(createAgentInput)
    .output(agentCreated)
    .mutation(({ ctx, input }) => createAgent(ctx, input)),
  update: may("update")
    .meta(rest("PATCH /agents/{id}", "Change an agent"))
    .input(updateAgentInput)
    .output(agentView)
    .mutation(({ ctx, input }) => updateAgent(ctx, input)),
  archive: may("archive")
    .meta(rest("POST /agents/{id}/archive", "Take an agent out of the lists"))
    .input(agentInput)
    .output(z.void())
    .mutation(({ ctx, input }) => archiveAgent(ctx, input)),
  restore: may("restore")
    .meta(rest("POST /agents/{id}/restore", "Bring an archived agent back"))
    .input(agentInput)
    .output(z.void())
    .mutation(({ ctx, input }) => restoreAgent(ctx, input)),
  look: publicProcedure
    .input(linkTokenInput)
    .output(sharedAgent)
    .query(({ ctx, input }) => lookAtSharedAgent(ctx.services, { ...input, address: ctx.address ?? null })),
  access: accessRouter,
  memory: memoryRouter,
  presets: presetsRouter,
  quickTasks: quickTasksRouter,
  tests: agentTestsRouter,
  tools: agentToolsRouter,
  versions: agentVersionsRouter,
});
