import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

const dayMs = 86_400_000;

export const weeklyCheckIn: Template = {
  key: "weekly-check-in",
  name: "Weekly check-in",
  description: "Asks what was done and what is stuck, waits up to three days for an answer, and sums it up.",
  category: "people",
  tags: ["schedule", "report", "approval", "model"],
  definition: drawGraph(
    {
      clock: ["trigger.schedule", "Every Friday", 0, -0.4],
      hand: ["trigger.manual", "By hand", 0, 0.6],
      ask: [
        "approval",
        "How was the week?",
        1,
        0,
        {
          title: "How was your week?",
          message: "Write into the fields and approve.",
          data: { done: "", next: "", stuck: "" },
          timeoutMs: 3 * dayMs,
          onTimeout: "expired",
        },
      ],
      sum: [
        "model",
        "Sum it up",
        2,
        -0.4,
        {
          instructions: "Sum up a report of the week in three sentences.",
          prompt:
            "Done: {{ steps.ask.output.data.done }}\nNext: {{ steps.ask.output.data.next }}\nStuck: {{ steps.ask.output.data.stuck }}",
        },
      ],
      done: [
        "end",
        "The week",
        3,
        -0.4,
        { output: '{{ { "summary": steps.sum.output, "report": steps.ask.output.data } }}' },
      ],
      none: ["end", "No report", 2, 0.8, { output: "Nobody wrote a report this week." }],
    },
    [
      "clock -> ask",
      "hand -> ask",
      "ask.approved -> sum",
      "sum -> done",
      "ask.rejected -> none",
      "ask.expired -> none",
    ],
  ),
};
