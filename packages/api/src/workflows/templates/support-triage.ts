import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

const findTopic = `(
  $text := $lowercase(input.subject & " " & input.message);
  {
    "isUrgent": $contains($text, /urgent|asap|at once|down/),
    "topic": $contains($text, /invoice|refund|payment|price/) ? "billing"
      : $contains($text, /error|bug|crash|broken|down/) ? "technical" : "general"
  }
)`;

const queue = (name: string, hours: number) => ({ values: { queue: name, answerWithinHours: hours } });

export const supportTriage: Template = {
  key: "support-triage",
  name: "Support triage",
  description: "Sorts a message into a queue by its words, notes what is urgent, and drafts a first answer.",
  category: "writing",
  tags: ["support", "switch", "model", "mail"],
  definition: drawGraph(
    {
      start: [
        "trigger.manual",
        "A message",
        0,
        0,
        {
          fields: [
            askField("subject", "Subject", "text", "Refund"),
            askField("message", "Message", "long-text", "My last invoice was paid twice. Can I have a refund?"),
          ],
        },
      ],
      topic: ["transform", "What is it about?", 1, 0, { expression: findTopic }],
      sort: [
        "switch",
        "Which queue?",
        2,
        0,
        {
          cases: [
            { name: "billing", when: 'steps.topic.output.topic = "billing"' },
            { name: "technical", when: 'steps.topic.output.topic = "technical"' },
          ],
        },
      ],
      billing: ["set", "Billing", 3, -1, queue("Billing", 24)],
      technical: ["set", "Engineers", 3, 0, queue("Engineers", 8)],
      general: ["set", "Front desk", 3, 1, queue("Front desk", 48)],
      draft: [
        "model",
        "Draft an answer",
        4,
        0,
        {
          instructions: "You answer customers. Be brief and friendly, and promise nothing.",
          prompt: "{{ input.subject }}\n\n{{ input.message }}",
        },
      ],
      done: [
        "end",
        "Sorted",
        5,
        0,
        {
          output:
            '{{ { "queue": vars.queue, "answerWithinHours": vars.answerWithinHours, "isUrgent": steps.topic.output.isUrgent, "draft": steps.draft.output } }}',
        },
      ],
    },
    [
      "start -> topic",
      "topic -> sort",
      "sort.billing -> billing",
      "sort.technical -> technical",
      "sort.otherwise -> general",
      "billing -> draft",
      "technical -> draft",
      "general -> draft",
      "draft -> done",
    ],
  ),
};
