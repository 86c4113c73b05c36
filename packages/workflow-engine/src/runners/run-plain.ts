import { z } from "zod";
import { evaluateExpression } from "../expression/evaluate-expression.ts";
import { joinNode } from "../nodes/types/join-node.ts";
import { parallelNode } from "../nodes/types/parallel-node.ts";
import { setNode } from "../nodes/types/set-node.ts";
import { transformNode } from "../nodes/types/transform-node.ts";
import { defineRunner } from "../run/node-runner.ts";

export const parallelRunner = defineRunner(parallelNode, z.unknown(), (_, { incoming }) => ({ output: incoming }));

export const joinRunner = defineRunner(joinNode, z.unknown(), (_, { arrived }) => ({ output: arrived }));

export const setRunner = defineRunner(
  setNode,
  z.object({ values: z.record(z.string(), z.json()).default({}) }),
  ({ values }) => ({ output: values }),
);

export const transformRunner = defineRunner(
  transformNode,
  z.object({ expression: z.string() }),
  async ({ expression }, { scope }) => ({ output: await evaluateExpression(expression, scope) }),
);
