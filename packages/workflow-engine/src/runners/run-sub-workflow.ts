import { z } from "zod";
import { subWorkflowNode } from "../nodes/types/sub-workflow-node.ts";
import { defineRunner } from "../run/node-runner.ts";

export const subWorkflowRunner = defineRunner(
  subWorkflowNode,
  z.object({ workflowId: z.string(), input: z.json().optional() }),
  ({ workflowId, input }, { incoming }) => ({
    wait: { kind: "execution", workflowId, input: input === undefined || input === "" ? incoming : input },
  }),
);
