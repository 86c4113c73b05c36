import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

const prompt = "Write about {{ input.topic }}.";

export const twoDrafts: Template = {
  key: "two-drafts",
  name: "Two drafts at once",
  description: "The same task goes to a sober and to a lively writer at the same time; you get both side by side.",
  category: "writing",
  tags: ["model", "parallel", "compare"],
  definition: drawGraph(
    {
      start: ["trigger.manual", "The task", 0, 0, { fields: [askField("topic", "About", "text", "our new bakery")] }],
      both: ["parallel", "Both at once", 1, 0],
      sober: [
        "model",
        "The sober writer",
        2,
        -0.6,
        { instructions: "Write two plain sentences. No adjectives.", prompt },
      ],
      lively: [
        "model",
        "The lively writer",
        2,
        0.6,
        { instructions: "Write two lively sentences that make people curious.", prompt },
      ],
      join: ["join", "Put them together", 3, 0],
      done: ["end", "Both drafts", 4, 0, { output: "{{ steps.join.output }}" }],
    },
    ["start -> both", "both -> sober", "both -> lively", "sober -> join", "lively -> join", "join -> done"],
  ),
};
