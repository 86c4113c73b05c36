import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

export const twoWays: Template = {
  key: "two-ways",
  name: "Two ways",
  description: "Looks at what comes in and goes one of two ways.",
  category: "basics",
  tags: ["condition", "order"],
  definition: drawGraph(
    {
      start: ["trigger.manual", "An order", 0, 0, { fields: [askField("amount", "Amount", "number", "120")] }],
      big: ["condition", "Is it large?", 1, 0, { when: "input.amount > 100" }],
      check: ["end", "To be checked", 2, -0.5, { output: "Somebody has to look at it." }],
      fine: ["end", "Fine", 2, 0.6, { output: "It goes through." }],
    },
    ["start -> big", "big.true -> check", "big.false -> fine"],
  ),
};
