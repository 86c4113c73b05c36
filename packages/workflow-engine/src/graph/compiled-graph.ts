import type { Graph } from "@guildhall/kernel";
import type { NodeType } from "../nodes/node-type.ts";

export type GraphNode = Graph["nodes"][number];
export type GraphEdge = Graph["edges"][number];

/** A node with all that is asked of it while a run goes on. */
export type CompiledNode = {
  id: string;
  name: string;
  type: NodeType;
  config: GraphNode["config"];
  /** Edges that decide whether it is reached; for a map not those of its results. */
  incoming: GraphEdge[];
  /** The innermost map in whose body it stands; null on the outside. */
  mapId: string | null;
};

/** A graph made ready to be run. */
export type CompiledGraph = {
  /** In an order in which each node stands behind those that lead to it. */
  nodes: ReadonlyMap<string, CompiledNode>;
  /** The nodes of the body of each map, and under null those on the outside, in that order. */
  bodies: ReadonlyMap<string | null, readonly CompiledNode[]>;
  /** The edges that bring back the result of an item, by map. */
  results: ReadonlyMap<string, readonly GraphEdge[]>;
};
