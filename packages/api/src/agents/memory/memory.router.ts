import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { agentInput } from "../agents.contract.ts";
import { type AgentsAction, agentsPolicy } from "../agents.policy.ts";
import { deleteMemory } from "./delete-memory.ts";
import { getMemory } from "./get-memory.ts";
import { listMemoryVersions } from "./list-memory-versions.ts";
import {
  listMemoryVersionsInput,
  memoryVersion,
  memoryView,
  restoreMemoryInput,
  updateMemoryInput,
} from "./memory.contract.ts";
import { restoreMemory } from "./restore-memory.ts";
import { updateMemory } from "./update-memory.ts";

const may = (action: AgentsAction) => orgProcedure("agents", agentsPolicy, action);

export const memoryRouter = router({
  get: may("read-memory")
    .meta(rest("GET /agents/{id}/state", "Read what an agent remembers of you"))
    .input(agentInput)
    .output(memoryView)
    .query(({ ctx, input }) => getMemory(ctx, input)),
  versions: may("read-memory")
    .meta(rest("GET /agents/{id}/state/versions", "List what an agent remembered of you before"))
    .input(listMemoryVersionsInput)
    .output(pageOf(memoryVersion))
    .query(({ ctx, input }) => listMemoryVersions(ctx, input)),
  update: may("change-memory")
    .meta(rest("PUT /agents/{id}/state", "Change what an agent remembers of you"))
    .input(updateMemoryInput)
    .output(memoryView)
    .mutation(({ ctx, input }) => updateMemory(ctx, input)),
  restore: may("change-memory")
    .meta(rest("POST /agents/{id}/state/restore", "Make a memory what it was before"))
    .input(restoreMemoryInput)
    .output(memoryView)
    .mutation(({ ctx, input }) => restoreMemory(ctx, input)),
  delete: may("change-memory")
    .meta(rest("DELETE /agents/{id}/state", "Let an agent forget you"))
    .input(agentInput)
    .output(z.void())
    .mutation(({ ctx, input }) => deleteMemory(ctx, input)),
});
