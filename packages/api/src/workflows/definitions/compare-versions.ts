import { compareGraphs } from "@guildhall/workflow-engine/graphs";
import type { OrgContext } from "../../ground/principal.ts";
import type { CompareVersionsInput, VersionComparison } from "../workflows.contract.ts";
import { getVersion } from "./get-version.ts";

/** Two versions of a workflow, and what makes the one the other. */
export async function compareVersions(
  context: OrgContext,
  { id, from, to }: CompareVersionsInput,
): Promise<VersionComparison> {
  const [before, after] = await Promise.all([
    getVersion(context, { id, version: from }),
    getVersion(context, { id, version: to }),
  ]);
  return { from: before, to: after, ...compareGraphs(before.definition, after.definition) };
}
