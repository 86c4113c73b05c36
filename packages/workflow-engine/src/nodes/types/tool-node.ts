import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { policyField } from "../policy.ts";
import { chosen } from "../fields.ts";

export const toolNode = defineNode({
  type: "tool",
  title: "Tool",
  summary: "Calls a tool of the registry.",
  group: "actions",
  icon: "wrench",
  config: z.object({
    tool: chosen("tool", "Tool"),
    input: z.record(z.string().max(200), z.json()).default({}).meta({ title: "Input", template: true }),
    ...policyField,
  }),
  references: ({ tool }) => (tool ? [{ kind: "tool", id: tool, field: "tool" }] : []),
});
