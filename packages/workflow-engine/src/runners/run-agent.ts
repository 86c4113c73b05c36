import { z } from "zod";
import { textOf } from "../expression/text-of.ts";
import { agentNode } from "../nodes/types/agent-node.ts";
import { defineRunner } from "../run/node-runner.ts";
import { text } from "./settings.ts";

export const agentRunner = defineRunner(
  agentNode,
  z.object({ agentId: z.string(), message: text }),
  ({ agentId, message }, context) =>
    context.capabilities.askAgent({ agentId, message: message || textOf(context.incoming) }, context),
);
