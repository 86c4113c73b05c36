import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

export const everyItem: Template = {
  key: "every-item-of-a-list",
  name: "Every item of a list",
  description: "Goes through a list several items at once, works on each, and puts the results together.",
  category: "basics",
  tags: ["loop", "list", "for each"],
  definition: drawGraph(
    {
      start: [
        "trigger.manual",
        "Start",
        0,
        0,
        { fields: [askField("words", "Words, with commas between", "text", "red, green")] },
      ],
      split: ["transform", "Take it apart", 1, 0, { expression: "$split(input.words, /,\\s*/)" }],
      each: ["map", "For each word", 2, 0, { list: "{{ steps.split.output }}" }],
      shout: ["transform", "Make it loud", 3, 1, { expression: "$uppercase(item) & '!'" }],
      done: ["end", "All of them", 3, -0.3, { output: "{{ steps.each.output }}" }],
    },
    ["start -> split", "split -> each", "each.item -> shout", "shout -> each.result", "each -> done"],
  ),
};
