import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

export const reminder: Template = {
  key: "a-reminder",
  name: "A reminder",
  description: "Waits a while, holding nothing meanwhile, and goes on by itself.",
  category: "basics",
  tags: ["wait", "timer"],
  definition: drawGraph(
    {
      start: ["trigger.manual", "Start", 0, 0],
      rest: ["wait", "Wait ten seconds", 1, 0, { durationMs: 10_000 }],
      done: ["end", "Time is over", 2, 0, { output: "Ten seconds are over." }],
    },
    ["start -> rest", "rest -> done"],
  ),
};
