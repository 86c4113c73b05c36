import { askField } from "./ask-field.ts";
import { drawGraph } from "./draw-graph.ts";
import type { Template } from "./template.ts";

const rows = "item;count;price\nChair;4;45.50\nTable;1;220\nLamp;2;19.90";

const readRows = `const [head, ...lines] = text.trim().split(/\\r?\\n/).map((line) => line.split(";"));
return lines.map((line) => Object.fromEntries(head.map((name, at) => [name.trim(), (line[at] ?? "").trim()])));`;

export const orderTotals: Template = {
  key: "order-totals",
  name: "Totals of a table",
  description: "Reads rows that were pasted from a spreadsheet, works out each line, and adds them up.",
  category: "data",
  tags: ["CSV", "table", "code", "invoice"],
  definition: drawGraph(
    {
      start: [
        "trigger.manual",
        "The table",
        0,
        0,
        { fields: [askField("rows", "Rows with ; between", "long-text", rows)] },
      ],
      read: ["code", "Read the rows", 1, 0, { source: readRows, input: { text: "{{ input.rows }}" } }],
      each: ["map", "For each row", 2, 0, { list: "{{ steps.read.output }}", concurrency: 10 }],
      line: [
        "transform",
        "Work out the line",
        3,
        1,
        { expression: '$merge([item, { "total": $round($number(item.count) * $number(item.price), 2) }])' },
      ],
      done: [
        "end",
        "Lines and total",
        3,
        -0.3,
        { output: '{{ { "lines": steps.each.output, "total": $round($sum(steps.each.output.total), 2) } }}' },
      ],
    },
    ["start -> read", "read -> each", "each.item -> line", "line -> each.result", "each -> done"],
  ),
};
