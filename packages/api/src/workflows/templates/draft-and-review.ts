import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

export const draftAndReview: Template = {
  key: "draft-and-review",
  name: "Draft and review",
  description: "A model writes a text from your points, and a person edits it before it counts.",
  category: "writing",
  tags: ["model", "approval", "announcement"],
  definition: drawGraph(
    {
      start: [
        "trigger.manual",
        "What is to be told?",
        0,
        0,
        {
          fields: [
            askField("topic", "Topic", "text", "New opening hours"),
            askField("points", "Points", "long-text", "From May on. Nine to six. Closed on Sundays."),
          ],
        },
      ],
      write: [
        "model",
        "Write a draft",
        1,
        0,
        {
          instructions: "You write short, friendly announcements in plain words.",
          prompt: "Write an announcement about {{ input.topic }}. It has to say: {{ input.points }}",
        },
      ],
      review: [
        "approval",
        "Edit and approve",
        2,
        0,
        { title: "Is “{{ input.topic }}” good to go?", data: "{{ steps.write.output }}" },
      ],
      done: ["end", "The text", 3, -0.5, { output: "{{ steps.review.output.data }}" }],
      dropped: ["end", "Dropped", 3, 0.6, { outcome: "failed", message: "The draft was rejected." }],
    },
    ["start -> write", "write -> review", "review.approved -> done", "review.rejected -> dropped"],
  ),
};
