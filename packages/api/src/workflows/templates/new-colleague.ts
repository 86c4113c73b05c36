import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

const task = (title: string) => ({ title: `${title} for {{ input.name }}`, message: "Approve when it is done." });

export const newColleague: Template = {
  key: "new-colleague",
  name: "A new colleague",
  description:
    "Three people get their part of the preparations at the same time; it ends when all of them are through.",
  category: "people",
  tags: ["onboarding", "parallel", "checklist"],
  definition: drawGraph(
    {
      start: ["trigger.manual", "Who is coming?", 0, 0, { fields: [askField("name", "Name", "text", "Robin")] }],
      all: ["parallel", "All at once", 1, 0],
      desk: ["approval", "A desk", 2, -1.1, task("A desk")],
      account: ["approval", "An account", 2, 0, task("An account")],
      plan: ["approval", "A plan", 2, 1.1, task("A plan of the first week")],
      join: ["join", "All are through", 3, 0],
      done: [
        "end",
        "Ready",
        4,
        0,
        {
          output:
            '{{ { "name": input.name, "notDone": [$keys($sift(incoming, function($it) { $it.decision != "approved" }))] } }}',
        },
      ],
    },
    [
      "start -> all",
      "all -> desk",
      "all -> account",
      "all -> plan",
      "desk.approved -> join",
      "desk.rejected -> join",
      "account.approved -> join",
      "account.rejected -> join",
      "plan.approved -> join",
      "plan.rejected -> join",
      "join -> done",
    ],
  ),
};
