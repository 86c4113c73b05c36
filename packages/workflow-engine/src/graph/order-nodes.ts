import type { Graph } from "@guildhall/kernel";

/** Ids in an order in which each node stands behind those that lead to it, and the nodes that stand in a circle. */
export function orderNodes(ids: readonly string[], edges: Graph["edges"]): { order: string[]; circle: string[] } {
  const missing = new Map(ids.map((id) => [id, 0]));
  const next = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of edges) {
    if (!missing.has(from.node) || !missing.has(to.node)) continue;
    missing.set(to.node, (missing.get(to.node) ?? 0) + 1);
    next.get(from.node)?.push(to.node);
  }
  const order: string[] = ids.filter((id) => missing.get(id) === 0);
  for (const id of order) {
    for (const follower of next.get(id) ?? []) {
      const left = (missing.get(follower) ?? 0) - 1;
      missing.set(follower, left);
      if (left === 0) order.push(follower);
    }
  }
  const ordered = new Set(order);
  return { order, circle: ids.filter((id) => !ordered.has(id)) };
}
