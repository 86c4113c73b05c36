import { z } from "zod";
import { evaluateExpression } from "../expression/evaluate-expression.ts";
import { isTrue } from "../expression/is-true.ts";
import { conditionNode } from "../nodes/types/condition-node.ts";
import { defineRunner } from "../run/node-runner.ts";

export const conditionRunner = defineRunner(
  conditionNode,
  z.object({ when: z.string() }),
  async ({ when }, { scope }) => ({
    output: isTrue(await evaluateExpression(when, scope)),
  }),
);
