import { isDrawing, isResultEdge } from "@guildhall/api/client/graphs";
import type { Graph } from "@guildhall/kernel";
import { z } from "zod";
import { changeNode, moveNodes } from "../edit-graph.ts";
import { boxAround, boxesOf, type Box, type SizeOf } from "./boxes.ts";
import { frameAround } from "./frame-nodes.ts";
import { framesOf } from "./frame-members.ts";

/**
 * The graph with its steps in ranks from left to right, so that ways cross little. Lays out only the chosen steps, or
 * all when less than two are chosen; frames are drawn anew around what stood in them, and notes stay where they are.
 */
export async function layOutGraph(graph: Graph, chosen: ReadonlySet<string>, sizeOf: SizeOf): Promise<Graph> {
  const steps = graph.nodes.filter(({ id, type }) => !isDrawing(type) && (chosen.size < 2 || chosen.has(id)));
  if (steps.length === 0) return graph;
  const ids = new Set(steps.map(({ id }) => id));
  const boxes = boxesOf(graph, ids, sizeOf);
  const frames = framesOf(graph, sizeOf);
  const laid = await ranks(graph, boxes, frames);
  const before = boxAround(boxes);
  const after = boxAround(laid);
  const places = laid.map(({ id, x, y }) => [id, { x: x - after.x + before.x, y: y - after.y + before.y }] as const);
  return fitFrames(moveNodes(graph, new Map(places)), ids, frames, sizeOf);
}

const middle = z.object({ x: z.number(), y: z.number() });

/** The boxes where dagre puts them: those of a frame side by side. */
async function ranks(graph: Graph, boxes: readonly Box[], frames: ReadonlyMap<string, string>): Promise<Box[]> {
  const { Graph: Drawing, layout } = await import("@dagrejs/dagre");
  const drawing = new Drawing({ compound: true, multigraph: true });
  drawing.setGraph({ rankdir: "LR", nodesep: 56, ranksep: 96 });
  drawing.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) drawing.setNode(id, { width, height });
  for (const { id } of boxes) place(drawing, id, frames);
  const ids = new Set(boxes.map(({ id }) => id));
  for (const edge of graph.edges) {
    const isWay = ids.has(edge.from.node) && ids.has(edge.to.node) && !isResultEdge(graph, edge);
    if (isWay) drawing.setEdge(edge.from.node, edge.to.node, {}, edge.id);
  }
  layout(drawing);
  return boxes.map(({ id, width, height }) => {
    const { x, y } = middle.parse(drawing.node(id));
    return { id, width, height, x: Math.round(x - width / 2), y: Math.round(y - height / 2) };
  });
}

type Drawing = { setNode: (id: string, label: object) => unknown; setParent: (id: string, parent: string) => unknown };

function place(drawing: Drawing, id: string, frames: ReadonlyMap<string, string>): void {
  const frame = frames.get(id);
  if (frame === undefined) return;
  drawing.setNode(frame, {});
  drawing.setParent(id, frame);
  place(drawing, frame, frames);
}

/** Draws each frame that holds something that was moved around its members, the inner ones first. */
function fitFrames(
  graph: Graph,
  moved: ReadonlySet<string>,
  frames: ReadonlyMap<string, string>,
  sizeOf: SizeOf,
): Graph {
  const members = Map.groupBy(frames, ([, frame]) => frame);
  const innerFirst = graph.nodes
    .filter(({ type }) => type === "frame")
    .toSorted((a, b) => sizeOf(a).width * sizeOf(a).height - sizeOf(b).width * sizeOf(b).height);
  const fitted = new Set(moved);
  let fit = graph;
  for (const { id, config } of innerFirst) {
    const inner = new Set((members.get(id) ?? []).map(([member]) => member));
    if (![...inner].some((member) => fitted.has(member))) continue;
    const sizes: SizeOf = (node) => (fitted.has(node.id) && node.type === "frame" ? drawnSize(node) : sizeOf(node));
    const { x, y, width, height } = frameAround(boxesOf(fit, inner, sizes));
    fit = changeNode(moveNodes(fit, new Map([[id, { x, y }]])), id, { config: { ...config, width, height } });
    fitted.add(id);
  }
  return fit;
}

function drawnSize({ config }: Graph["nodes"][number]) {
  return { width: Number(config["width"]), height: Number(config["height"]) };
}
