import type { OrgTransaction } from "@guildhall/db";
import type { Graph } from "@guildhall/kernel";
import { workflowEventKey } from "../events.contract.ts";
import { findNodeType, findProblems, type NodeReference, type Problem } from "@guildhall/workflow-engine/graphs";

type Reader = Pick<OrgTransaction, "agent" | "workflow" | "tool" | "credential">;
type Reference = NodeReference & { nodeId: string };

/** Everything that is wrong with a graph, the objects that it names and that are not there among it. */
export async function checkGraph(db: Reader, graph: Graph): Promise<Problem[]> {
  const references = graph.nodes.flatMap(({ id, type, config }) =>
    (findNodeType(type)?.references(config) ?? []).map((it) => ({ ...it, nodeId: id })),
  );
  const missing = await Promise.all([
    missingAmong(references, "agent", (ids) =>
      db.agent.findMany({ where: { id: { in: ids }, archivedAt: null }, select: { id: true } }),
    ),
    missingAmong(references, "workflow", (ids) =>
      db.workflow.findMany({ where: { id: { in: ids }, archivedAt: null }, select: { id: true } }),
    ),
    missingAmong(references, "tool", (ids) =>
      db.tool.findMany({ where: { id: { in: ids }, isEnabled: true }, select: { id: true } }),
    ),
    missingAmong(references, "credential", (ids) =>
      db.credential.findMany({ where: { id: { in: ids }, isActive: true, ownerId: null }, select: { id: true } }),
    ),
  ]);
  return [...findProblems(graph), ...unknownEvents(graph), ...missing.flat()];
}

function unknownEvents({ nodes }: Graph): Problem[] {
  return nodes
    .filter(({ type, config }) => type === "trigger.event" && typeof config["event"] === "string")
    .filter(({ config }) => !workflowEventKey.safeParse(config["event"]).success)
    .map(({ id: nodeId }) => ({
      severity: "error",
      message: "Nothing that happens is called so. Choose an event.",
      nodeId,
      field: "event",
    }));
}

async function missingAmong(
  references: Reference[],
  kind: NodeReference["kind"],
  find: (ids: string[]) => PromiseLike<{ id: string }[]>,
): Promise<Problem[]> {
  const named = references.filter((it) => it.kind === kind);
  if (named.length === 0) return [];
  const found = new Set((await find([...new Set(named.map(({ id }) => id))])).map(({ id }) => id));
  return named
    .filter(({ id }) => !found.has(id))
    .map(({ nodeId, field }) => ({
      severity: "error",
      message: `The ${kind} that it names is not there any more. Choose another.`,
      nodeId,
      field,
    }));
}
