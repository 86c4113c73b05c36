import { findProblems, type Problem } from "@guildhall/api/client/graphs";
import type { Graph } from "@guildhall/kernel";
import { useMemo } from "react";

/**
 * What is wrong with the graph as it is drawn, at once. What only the server knows, such as an agent that is gone, is
 * taken from what it told last, for steps that still are as they were.
 */
export function useProblems(graph: Graph, told: readonly Problem[]) {
  return useMemo(() => {
    const own = findProblems(graph);
    const known = new Set(own.map(({ message, nodeId }) => `${nodeId} ${message}`));
    const ids = new Set(graph.nodes.map(({ id }) => id));
    const others = told.filter(
      ({ message, nodeId, field }) =>
        field !== undefined &&
        nodeId !== undefined &&
        ids.has(nodeId) &&
        /is not there any more/.test(message) &&
        !known.has(`${nodeId} ${message}`),
    );
    const problems = [...own, ...others];
    const byNode = new Map(
      problems.flatMap(({ nodeId, message }) => (nodeId === undefined ? [] : [[nodeId, message]])),
    );
    return { problems, byNode };
  }, [graph, told]);
}
