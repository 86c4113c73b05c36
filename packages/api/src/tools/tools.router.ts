import { pageOf } from "@guildhall/kernel";
import { z } from "zod";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { archiveTool, restoreTool } from "./archive-tool.ts";
import { createTool } from "./create-tool.ts";
import { getTool } from "./get-tool.ts";
import { listTools } from "./list-tools.ts";
import {
  createToolInput,
  listToolsInput,
  toolAnswer,
  toolInput,
  toolSummary,
  toolView,
  tryToolInput,
  updateToolInput,
} from "./tools.contract.ts";
import { type ToolsAction, toolsPolicy } from "./tools.policy.ts";
import { tryTool } from "./try-tool.ts";
import { updateTool } from "./update-tool.ts";

const may = (action: ToolsAction) => orgProcedure("tools", toolsPolicy, action);

export const toolsRouter = router({
  list: may("list")
    .meta(rest("GET /tools", "List tools"))
    .input(listToolsInput)
    .output(pageOf(toolSummary))
    .query(({ ctx, input }) => listTools(ctx, input)),
  get: may("get")
    .meta(rest("GET /tools/{id}", "Read a tool"))
    .input(toolInput)
    .output(toolView)
    .query(({ ctx, input }) => getTool(ctx, input)),
  create: may("create")
    .meta(rest("POST /tools", "Register a tool that calls an address", { status: 201 }))
    .input(createToolInput)
    .output(toolView)
    .mutation(({ ctx, input }) => createTool(ctx, input)),
  update: may("update")
    .meta(rest("PATCH /tools/{id}", "Change a tool"))
    .input(updateToolInput)
    .output(toolView)
    .mutation(({ ctx, input }) => updateTool(ctx, input)),
  archive: may("archive")
    .meta(rest("POST /tools/{id}/archive", "Take a tool out of use"))
    .input(toolInput)
    .output(z.void())
    .mutation(({ ctx, input }) => archiveTool(ctx, input)),
  restore: may("restore")
    .meta(rest("POST /tools/{id}/restore", "Bring an archived tool back"))
    .input(toolInput)
    .output(z.void())
    .mutation(({ ctx, input }) => restoreTool(ctx, input)),
  try: may("try")
    .meta(rest("POST /tools/{id}/try", "Call a tool with arguments"))
    .input(tryToolInput)
    .output(toolAnswer)
    .mutation(({ ctx, input }) => tryTool(ctx, input)),
});
