import type { Graph } from "@guildhall/kernel";

type Starter = { name: string; description: string; definition: Graph };
type Config = Graph["nodes"][number]["config"];

const node = (id: string, type: string, name: string, x: number, y: number, config: Config = {}) => ({
  id,
  type,
  version: 1,
  name,
  config,
  position: { x, y },
});

const edge = (from: string, to: string, port = "out", into = "in") => ({
  id: `${from}-${port}-${to}`,
  from: { node: from, port },
  to: { node: to, port: into },
});

const graph = (nodes: Graph["nodes"], edges: Graph["edges"]): Graph => ({ version: 1, nodes, edges });

const text = (name: string, title: string, initial = "") => ({
  name,
  title,
  type: "long-text",
  isRequired: true,
  initial,
});

/** Workflows to begin with; each runs as it is, without any key. */
export const starters: readonly Starter[] = [
  {
    name: "Approve, then publish",
    description: "A text is written, a person looks at it and may change it, and only then it goes on.",
    definition: graph(
      [
        node("start", "trigger.manual", "What is it about?", 0, 0, {
          fields: [text("text", "Text", "We open at nine.")],
        }),
        node("ask", "approval", "Look at it", 300, 0, { title: "May this go out?", data: "{{ input.text }}" }),
        node("done", "end", "Published", 620, -60, { output: "{{ steps.ask.output.data }}" }),
        node("not", "end", "Not published", 620, 80, { outcome: "failed", message: "It was rejected." }),
      ],
      [edge("start", "ask"), edge("ask", "done", "approved"), edge("ask", "not", "rejected")],
    ),
  },
  {
    name: "Every item of a list",
    description: "Goes through a list several items at once, works on each, and puts the results together.",
    definition: graph(
      [
        node("start", "trigger.manual", "Start", 0, 0, {
          fields: [text("words", "Words, with commas between", "red, green")],
        }),
        node("split", "transform", "Take it apart", 260, 0, { expression: "$split(input.words, /,\\s*/)" }),
        node("each", "map", "For each word", 520, 0, { list: "{{ steps.split.output }}" }),
        node("shout", "transform", "Make it loud", 780, 120, { expression: "$uppercase(item) & '!'" }),
        node("done", "end", "All of them", 820, -60, { output: "{{ steps.each.output }}" }),
      ],
      [
        edge("start", "split"),
        edge("split", "each"),
        edge("each", "shout", "item"),
        edge("shout", "each", "out", "result"),
        edge("each", "done"),
      ],
    ),
  },
  {
    name: "Two ways",
    description: "Looks at what comes in and goes one of two ways.",
    definition: graph(
      [
        node("start", "trigger.manual", "An order", 0, 0, {
          fields: [{ name: "amount", title: "Amount", type: "number", isRequired: true, initial: "120" }],
        }),
        node("big", "condition", "Is it large?", 280, 0, { when: "input.amount > 100" }),
        node("check", "end", "To be checked", 560, -70, { output: "Somebody has to look at it." }),
        node("fine", "end", "Fine", 560, 70, { output: "It goes through." }),
      ],
      [edge("start", "big"), edge("big", "check", "true"), edge("big", "fine", "false")],
    ),
  },
  {
    name: "A reminder",
    description: "Waits a while, holding nothing meanwhile, and goes on by itself.",
    definition: graph(
      [
        node("start", "trigger.manual", "Start", 0, 0),
        node("rest", "wait", "Wait ten seconds", 260, 0, { durationMs: 10_000 }),
        node("done", "end", "Time is over", 520, 0, { output: "Ten seconds are over." }),
      ],
      [edge("start", "rest"), edge("rest", "done")],
    ),
  },
];
