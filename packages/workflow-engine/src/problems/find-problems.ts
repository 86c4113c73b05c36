import type { Graph } from "@guildhall/kernel";
import { findConfigProblems } from "./config-problems.ts";
import { findEdgeProblems } from "./edge-problems.ts";
import { findExpressionProblems } from "./expression-problems.ts";
import { findMapProblems } from "./map-problems.ts";
import type { Problem } from "./problem.ts";
import { findShapeProblems } from "./shape-problems.ts";

/** Everything that keeps a graph from being run, and what is likely a mistake; empty when it is fine. */
export function findProblems(graph: Graph): Problem[] {
  return [
    ...findShapeProblems(graph),
    ...findEdgeProblems(graph),
    ...findMapProblems(graph),
    ...graph.nodes.flatMap((node) => [...findConfigProblems(node), ...findExpressionProblems(graph, node)]),
  ];
}
