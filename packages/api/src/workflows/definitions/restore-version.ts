import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import type { DraftSaved, WorkflowVersionInput } from "../workflows.contract.ts";
import { getVersion } from "./get-version.ts";
import { newestVersion } from "./newest-version.ts";
import { saveDraft } from "./save-draft.ts";

/** Makes an earlier version the draft again; publishing it is the way back. Versions in between stay. */
export async function restoreVersion(context: OrgContext, { id, version }: WorkflowVersionInput): Promise<DraftSaved> {
  const { definition } = await getVersion(context, { id, version });
  const newest = await newestVersion(context.db, id);
  const saved = await saveDraft(context, { id, definition, version: newest.version, revision: newest.revision });
  await writeAudit(context.db, context.principal, "workflows.restore", { type: "workflow", id }, { version });
  return saved;
}
