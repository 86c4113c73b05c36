import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

export const followUp: Template = {
  key: "follow-up",
  name: "Follow up",
  description: "Waits some days, asks whether an answer came, and drafts a friendly reminder when none did.",
  category: "people",
  tags: ["wait", "sales", "reminder", "model"],
  definition: drawGraph(
    {
      start: [
        "trigger.manual",
        "What was sent?",
        0,
        0,
        {
          fields: [
            askField("person", "To whom", "text", "Ms Okafor"),
            askField("about", "About", "text", "our offer for the fair"),
            askField("days", "Days to wait", "number", "3"),
          ],
        },
      ],
      rest: ["wait", "Wait", 1, 0, { mode: "until", until: "{{ $fromMillis($millis() + input.days * 86400000) }}" }],
      ask: ["approval", "Did they answer?", 2, 0, { title: "Did {{ input.person }} answer about {{ input.about }}?" }],
      glad: ["end", "Answered", 3, -0.5, { output: "{{ input.person }} answered." }],
      write: [
        "model",
        "Draft a reminder",
        3,
        0.7,
        {
          instructions: "You write short, friendly mails.",
          prompt: "Remind {{ input.person }} of {{ input.about }}.",
        },
      ],
      draft: ["end", "The reminder", 4, 0.7, { output: "{{ steps.write.output }}" }],
    },
    ["start -> rest", "rest -> ask", "ask.approved -> glad", "ask.rejected -> write", "write -> draft"],
  ),
};
