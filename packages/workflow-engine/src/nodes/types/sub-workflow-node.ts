import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { policyField } from "../policy.ts";
import { chosen } from "../fields.ts";

export const subWorkflowNode = defineNode({
  type: "workflow",
  title: "Workflow",
  summary: "Runs another workflow and goes on with what it gives back.",
  group: "actions",
  icon: "workflow",
  config: z.object({
    workflowId: chosen("workflow", "Workflow"),
    input: z.json().optional().meta({ title: "Input", template: true }),
    ...policyField,
  }),
  references: ({ workflowId }) => (workflowId ? [{ kind: "workflow", id: workflowId, field: "workflowId" }] : []),
});
