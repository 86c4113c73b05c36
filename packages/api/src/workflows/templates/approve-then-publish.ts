import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

export const approveThenPublish: Template = {
  key: "approve-then-publish",
  name: "Approve, then publish",
  description: "A text is written, a person looks at it and may change it, and only then it goes on.",
  category: "people",
  tags: ["approval", "review", "text"],
  definition: drawGraph(
    {
      start: [
        "trigger.manual",
        "What is it about?",
        0,
        0,
        { fields: [askField("text", "Text", "long-text", "We open at nine.")] },
      ],
      ask: ["approval", "Look at it", 1, 0, { title: "May this go out?", data: "{{ input.text }}" }],
      done: ["end", "Published", 2, -0.5, { output: "{{ steps.ask.output.data }}" }],
      not: ["end", "Not published", 2, 0.6, { outcome: "failed", message: "It was rejected." }],
    },
    ["start -> ask", "ask.approved -> done", "ask.rejected -> not"],
  ),
};
