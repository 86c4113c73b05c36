import type { Graph } from "@guildhall/kernel";
import type { Box, SizeOf } from "./boxes.ts";

type GraphNode = Graph["nodes"][number];

/** For each node that stands in a frame, the innermost one: that in which its middle lies. */
export function framesOf({ nodes }: Graph, sizeOf: SizeOf): Map<string, string> {
  const box = (node: GraphNode): Box => ({ id: node.id, ...node.position, ...sizeOf(node) });
  const frames = nodes
    .filter(({ type }) => type === "frame")
    .map(box)
    .toSorted((a, b) => area(a) - area(b));
  if (frames.length === 0) return new Map();
  return new Map(
    nodes.map(box).flatMap((inner) => {
      const around = frames.find((frame) => frame.id !== inner.id && holds(frame, inner));
      return around ? [[inner.id, around.id]] : [];
    }),
  );
}

/** Everything that moves with a frame, what stands in the frames within it included. */
export function membersOfFrame(graph: Graph, frameId: string, sizeOf: SizeOf): Set<string> {
  const inner = Map.groupBy(framesOf(graph, sizeOf), ([, frame]) => frame);
  const members = new Set<string>();
  const open = [frameId];
  for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
    for (const [id] of inner.get(frame) ?? []) {
      if (members.has(id)) continue;
      members.add(id);
      open.push(id);
    }
  }
  return members;
}

const area = ({ width, height }: Box) => width * height;

/** A frame holds what has its middle in it and is smaller. */
function holds(frame: Box, inner: Box): boolean {
  const x = inner.x + inner.width / 2;
  const y = inner.y + inner.height / 2;
  const within = x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
  return within && area(inner) < area(frame);
}
