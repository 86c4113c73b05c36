import { z } from "zod";
import { jsonValue } from "./json.ts";

/** Where an edge begins or ends: a port of a node. Plain nodes have the ports `in` and `out`. */
const portReference = z.object({ node: z.string().min(1), port: z.string().min(1) });

/** A node of a workflow; what `config` may hold is the business of the node's type. */
export const graphNode = z.object({
  id: z.string().min(1).max(64),
  type: z.string().min(1).max(64),
  /** The version of the node type that wrote `config`. */
  version: z.int().positive().default(1),
  name: z.string().min(1).max(120),
  config: z.record(z.string(), jsonValue),
  position: z.object({ x: z.number(), y: z.number() }),
});

export const graphEdge = z.object({ id: z.string().min(1).max(64), from: portReference, to: portReference });

/** A workflow as it is stored, sent and exported. */
export const graph = z.object({
  version: z.literal(1),
  nodes: z.array(graphNode).max(1000),
  edges: z.array(graphEdge).max(5000),
});
export type Graph = z.infer<typeof graph>;
