import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

const dayMs = 86_400_000;

export const escalation: Template = {
  key: "escalation",
  name: "Escalation",
  description: "Anybody may decide for a day; when nobody does, the question goes to the owners.",
  category: "people",
  tags: ["approval", "time limit", "deadline"],
  definition: drawGraph(
    {
      start: [
        "trigger.manual",
        "The question",
        0,
        0,
        { fields: [askField("question", "Question", "text", "May we extend the contract?")] },
      ],
      team: [
        "approval",
        "The team decides",
        1,
        0,
        { title: "{{ input.question }}", timeoutMs: dayMs, onTimeout: "expired" },
      ],
      owner: [
        "approval",
        "An owner decides",
        2,
        1,
        { title: "{{ input.question }}", message: "Nobody of the team decided within a day.", role: "owner" },
      ],
      yes: ["end", "Yes", 3, -0.3, { output: "Yes: {{ input.question }}" }],
      no: ["end", "No", 3, 0.7, { output: "No: {{ input.question }}" }],
    },
    [
      "start -> team",
      "team.approved -> yes",
      "team.rejected -> no",
      "team.expired -> owner",
      "owner.approved -> yes",
      "owner.rejected -> no",
    ],
  ),
};
