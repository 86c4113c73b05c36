import { z } from "zod";
import { toolNode } from "../nodes/types/tool-node.ts";
import { defineRunner } from "../run/node-runner.ts";

export const toolRunner = defineRunner(
  toolNode,
  z.object({ tool: z.string(), input: z.record(z.string(), z.json()).default({}) }),
  async (call, context) => ({ output: await context.capabilities.callTool(call, context) }),
);
