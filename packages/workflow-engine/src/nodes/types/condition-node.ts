import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { expression } from "../fields.ts";

export const conditionNode = defineNode({
  type: "condition",
  title: "Condition",
  summary: "One of two ways, by whether an expression is true.",
  group: "logic",
  icon: "split",
  config: z.object({ when: expression("Is this true?") }),
  raw: ["when"],
  outputs: () => [
    { name: "true", title: "Yes", type: "any" },
    { name: "false", title: "No", type: "any" },
  ],
  portOf: (output) => (output === true ? "true" : "false"),
});
