import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

export const watchAPage: Template = {
  key: "watch-a-page",
  name: "Watch a page",
  description:
    "Asks a page whether it answers, tries again before it gives up, and says what it found. Put it on a schedule.",
  category: "systems",
  tags: ["HTTP", "monitoring", "schedule", "retry"],
  definition: drawGraph(
    {
      hand: [
        "trigger.manual",
        "By hand",
        0,
        -0.4,
        { fields: [askField("url", "Address", "text", "https://example.org/")] },
      ],
      clock: ["trigger.schedule", "By the clock", 0, 0.6],
      call: [
        "http",
        "Ask the page",
        1,
        0,
        {
          url: '{{ $exists(input.url) ? input.url : "https://example.org/" }}',
          policy: { attempts: 2, retryAfterMs: 500, timeoutMs: 15_000, onError: "branch" },
        },
      ],
      up: ["end", "It answers", 2, -0.5, { output: '{{ { "isUp": true, "status": steps.call.output.status } }}' }],
      down: ["end", "It doesn't", 2, 0.6, { output: '{{ { "isUp": false, "why": incoming.error.message } }}' }],
    },
    ["hand -> call", "clock -> call", "call -> up", "call.error -> down"],
  ),
};
