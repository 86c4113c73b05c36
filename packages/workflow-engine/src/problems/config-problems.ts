import type { Graph } from "@guildhall/kernel";
import { findNodeType } from "../nodes/catalog.ts";
import { type Problem, problem } from "./problem.ts";

/** What is wrong in the fields of a node. */
export function findConfigProblems({ id: nodeId, type, version, config }: Graph["nodes"][number]): Problem[] {
  const known = findNodeType(type);
  if (!known) return [problem(`There is no type of node named “${type}”.`, { nodeId })];
  if (version > known.version) return [problem("It was made by a newer Guildhall than this one.", { nodeId })];
  const parsed = known.config.safeParse(known.upgrade(config, version));
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => {
    const field = path.join(".");
    return problem(`${field || "The configuration"} ${message}.`, { nodeId, field });
  });
}
