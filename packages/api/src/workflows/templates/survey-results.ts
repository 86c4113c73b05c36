import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

const answers = JSON.stringify([
  { score: 5, comment: "Quick and friendly" },
  { score: 2, comment: "I waited for a week" },
  { score: 4, comment: "" },
]);

const sumUp = `{
  "answers": $count(input.answers),
  "average": $round($average(input.answers.score), 2),
  "unhappy": [input.answers[score <= 2].comment[$ != ""]]
}`;

export const surveyResults: Template = {
  key: "survey-results",
  name: "Survey results",
  description: "Adds up the scores of a survey, picks out what unhappy people wrote, and says whether to act.",
  category: "data",
  tags: ["survey", "average", "JSON"],
  definition: drawGraph(
    {
      start: ["trigger.manual", "The answers", 0, 0, { fields: [askField("answers", "Answers", "json", answers)] }],
      sum: ["transform", "Add them up", 1, 0, { expression: sumUp }],
      low: [
        "condition",
        "Is somebody unhappy?",
        2,
        0,
        { when: "steps.sum.output.average < 3 or $count(steps.sum.output.unhappy) > 0" },
      ],
      act: ["end", "Something to do", 3, -0.5, { output: '{{ $merge([steps.sum.output, { "act": true }]) }}' }],
      fine: ["end", "All is well", 3, 0.6, { output: '{{ $merge([steps.sum.output, { "act": false }]) }}' }],
    },
    ["start -> sum", "sum -> low", "low.true -> act", "low.false -> fine"],
  ),
};
