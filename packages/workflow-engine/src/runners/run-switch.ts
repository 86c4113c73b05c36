import { z } from "zod";
import { evaluateExpression } from "../expression/evaluate-expression.ts";
import { isTrue } from "../expression/is-true.ts";
import { switchCase, switchNode } from "../nodes/types/switch-node.ts";
import { defineRunner } from "../run/node-runner.ts";

export const switchRunner = defineRunner(
  switchNode,
  z.object({ cases: z.array(switchCase) }),
  async ({ cases }, { scope }) => {
    for (const { name, when } of cases) {
      if (isTrue(await evaluateExpression(when, scope))) return { output: { way: name } };
    }
    return { output: { way: "otherwise" } };
  },
);
