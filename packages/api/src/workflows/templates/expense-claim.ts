import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

export const expenseClaim: Template = {
  key: "expense-claim",
  name: "Expense claim",
  description: "Small amounts pass by themselves; larger ones wait for an administrator, who may change the amount.",
  category: "people",
  tags: ["approval", "money", "limit"],
  definition: drawGraph(
    {
      start: [
        "trigger.manual",
        "The claim",
        0,
        0,
        {
          fields: [
            askField("person", "Who", "text", "Kim"),
            askField("amount", "Amount", "number", "180"),
            askField("reason", "What for", "text", "A train to the fair"),
          ],
        },
      ],
      small: ["condition", "Up to 50?", 1, 0, { when: "input.amount <= 50" }],
      ask: [
        "approval",
        "An administrator decides",
        2,
        0.5,
        {
          title: "{{ input.person }} claims {{ input.amount }}",
          message: "{{ input.reason }}",
          data: { amount: "{{ input.amount }}" },
          role: "admin",
        },
      ],
      passed: ["end", "Passed by itself", 2, -0.7, { output: '{{ { "status": "passed", "amount": input.amount } }}' }],
      paid: [
        "end",
        "To be paid",
        3,
        0.1,
        { output: '{{ { "status": "approved", "amount": steps.ask.output.data.amount } }}' },
      ],
      refused: [
        "end",
        "Refused",
        3,
        1.1,
        { output: '{{ { "status": "refused", "comment": steps.ask.output.comment } }}' },
      ],
    },
    ["start -> small", "small.true -> passed", "small.false -> ask", "ask.approved -> paid", "ask.rejected -> refused"],
  ),
};
