import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

const order = JSON.stringify({ id: "A-17", email: "kim@example.org", items: [{ sku: "chair", count: 2 }] });

const check = `{
  "missing": [
    $exists(order.id) ? [] : "id",
    $exists(order.email) ? [] : "email",
    $count(order.items) > 0 ? [] : "items"
  ],
  "pieces": $sum(order.items.count)
}`;

export const orderByWebhook: Template = {
  key: "order-by-webhook",
  name: "Order by webhook",
  description:
    "Takes an order from another program, says what is missing, and answers at once when called with ?wait=1.",
  category: "systems",
  tags: ["webhook", "check", "order"],
  definition: drawGraph(
    {
      hook: ["trigger.webhook", "From a program", 0, -0.4],
      hand: ["trigger.manual", "By hand", 0, 0.6, { fields: [askField("order", "Order", "json", order)] }],
      order: [
        "transform",
        "The order",
        1,
        0,
        { expression: '{ "order": $exists(input.order) ? input.order : input }' },
      ],
      check: ["transform", "Is all there?", 2, 0, { expression: `steps.order.output.${check}` }],
      whole: ["condition", "Nothing missing?", 3, 0, { when: "$count(steps.check.output.missing) = 0" }],
      taken: [
        "end",
        "Accepted",
        4,
        -0.5,
        {
          output: '{{ { "accepted": true, "id": steps.order.output.order.id, "pieces": steps.check.output.pieces } }}',
        },
      ],
      refused: [
        "end",
        "Refused",
        4,
        0.6,
        { output: '{{ { "accepted": false, "missing": steps.check.output.missing } }}' },
      ],
    },
    [
      "hook -> order",
      "hand -> order",
      "order -> check",
      "check -> whole",
      "whole.true -> taken",
      "whole.false -> refused",
    ],
  ),
};
