import type { Graph } from "@guildhall/kernel";
import { AppError } from "@guildhall/kernel";
import { findNodeType } from "@guildhall/workflow-engine/graphs";
import { isDeepStrictEqual } from "node:util";
import type { Principal } from "../../ground/principal.ts";

type Nodes = Pick<Graph, "nodes">;

/**
 * Refuses a graph in which somebody else than an owner or admin has changed a step that sends a credential: where it
 * goes is for those who keep it.
 */
export function guardCredentials({ role }: Principal, before: Nodes | null, after: Nodes): void {
  if (role === "owner" || role === "admin") return;
  const known = new Map(before?.nodes.map((node) => [node.id, node]));
  const isNew = after.nodes.some((node) => {
    const was = known.get(node.id);
    return sendsCredential(node) && !(was?.type === node.type && isDeepStrictEqual(was.config, node.config));
  });
  if (isNew) throw forKeepers();
}

function sendsCredential({ type, config }: Graph["nodes"][number]): boolean {
  const hasField = typeof config["credentialId"] === "string" && config["credentialId"] !== "";
  return hasField || (findNodeType(type)?.references(config) ?? []).some(({ kind }) => kind === "credential");
}

const forKeepers = () =>
  new AppError({
    code: "forbidden",
    reason: "credential-for-admins",
    userMessage: "Only an owner or admin may change a step that sends a credential.",
  });
