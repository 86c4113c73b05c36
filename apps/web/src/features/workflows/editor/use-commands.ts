import type { Graph } from "@guildhall/kernel";
import { useToast } from "@guildhall/ui";
import { useReactFlow } from "@xyflow/react";
import { type Alignment, alignNodes } from "./arrange/align-nodes.ts";
import { boxAround, boxesOf } from "./arrange/boxes.ts";
import { distributeNodes } from "./arrange/distribute-nodes.ts";
import { frameNodes } from "./arrange/frame-nodes.ts";
import { layOutGraph } from "./arrange/lay-out-graph.ts";
import { type Fragment, readFragment, writeFragment } from "./clipboard/fragment.ts";
import { pasteFragment } from "./clipboard/paste-fragment.ts";
import { removeNodes } from "./edit-graph.ts";
import { useSizeOf } from "./use-size-of.ts";

type Editing = {
  graph: Graph;
  change: (next: (before: Graph) => Graph) => void;
  selected: ReadonlySet<string>;
  select: (ids: ReadonlySet<string>) => void;
  /** Where on the screen what is pasted comes to stand: the middle of what is in sight. */
  middle: () => { x: number; y: number };
};

const mostNodes = 1000;
const beside = 32;

export type Commands = ReturnType<typeof useCommands>;

/** What can be done with the chosen steps, by menu, by button and by key. */
export function useCommands({ graph, change, selected, select, middle }: Editing) {
  const sizeOf = useSizeOf();
  const toast = useToast();
  const { screenToFlowPosition, fitView } = useReactFlow();
  const chosen = new Set(graph.nodes.flatMap(({ id }) => (selected.has(id) ? [id] : [])));

  const put = (fragment: Fragment, by: { x: number; y: number }) => {
    if (graph.nodes.length + fragment.nodes.length > mostNodes) {
      return toast({ title: "A workflow has room for 1,000 steps. These would be too many.", tone: "danger" });
    }
    const pasted = pasteFragment(graph, fragment, by);
    change(() => pasted.graph);
    select(pasted.ids);
  };
  /** From the middle of the steps to the middle of what is in sight, and a little further while steps stand there. */
  const wayOf = ({ nodes, edges }: Fragment) => {
    const around = boxAround(boxesOf({ version: 1, nodes, edges }, new Set(nodes.map(({ id }) => id)), sizeOf));
    const to = screenToFlowPosition(middle());
    const by = { x: to.x - around.x - around.width / 2, y: to.y - around.y - around.height / 2 };
    const [first] = nodes;
    const isTaken = () =>
      graph.nodes.some(
        ({ position: { x, y } }) =>
          first &&
          Math.abs(x - first.position.x - by.x) < beside / 2 &&
          Math.abs(y - first.position.y - by.y) < beside / 2,
      );
    for (let tries = 0; tries < 50 && isTaken(); tries++) {
      by.x += beside;
      by.y += beside;
    }
    return by;
  };
  const copy = (): string | null => (chosen.size === 0 ? null : writeFragment(graph, chosen));
  const remove = () => change((before) => removeNodes(before, chosen));

  return {
    count: chosen.size,
    copy,
    cut: (): string | null => {
      const text = copy();
      if (text !== null) remove();
      return text;
    },
    /** Answers whether the text held steps. */
    paste: (text: string): boolean => {
      const fragment = readFragment(text);
      if (fragment) put(fragment, wayOf(fragment));
      return fragment !== null;
    },
    duplicate: () => {
      const fragment = readFragment(copy() ?? "");
      if (fragment) put(fragment, { x: beside, y: beside });
    },
    remove,
    selectAll: () => select(new Set(graph.nodes.map(({ id }) => id))),
    selectNone: () => select(new Set()),
    align: (alignment: Alignment) => change((before) => alignNodes(before, chosen, alignment, sizeOf)),
    distribute: (direction: "across" | "down") =>
      change((before) => distributeNodes(before, chosen, direction, sizeOf)),
    frame: () => {
      const framed = frameNodes(graph, chosen, sizeOf);
      if (!framed) return;
      change(() => framed.graph);
      select(new Set([framed.id]));
    },
    tidyUp: async () => {
      const laid = await layOutGraph(graph, chosen, sizeOf);
      change((before) => (before === graph ? laid : before));
      if (chosen.size < 2) requestAnimationFrame(() => void fitView({ maxZoom: 1, padding: 0.2 }));
    },
  };
}
