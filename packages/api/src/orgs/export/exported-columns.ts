/** Tables that no copy has, each with its reason. */
export const leftOut: Readonly<Record<string, string>> = {
  ChunkVector: "is made from chunks",
  FileBytes: "stands as it is under files/, by the id of the file",
  OrganizationExport: "is the copy",
  OrganizationExportPart: "is the copy",
  OrgEvent: "is gone as soon as what waits for it was started",
  RecordVector: "is made from rows",
  Secret: "is secret",
};

/** Columns that no copy has: what lets in whoever knows it, even as a hash, and what is made for searching. */
export function isLeftOut({ name, type }: { name: string; type: string }): boolean {
  if (["bytea", "bit", "varbit", "tsvector", "vector"].includes(type)) return true;
  return name !== "contentHash" && /^(hash|ciphertext|iv|syncToken)$|Hash$/.test(name);
}

/** Of things that somebody keeps to themselves, the column that says whose they are. */
const owners: Readonly<Record<string, string>> = {
  Agent: "createdById",
  Calendar: "ownerId",
  Conversation: "createdById",
  File: "createdById",
  KnowledgeSource: "createdById",
  Project: "ownerId",
  Workflow: "createdById",
};

/** What is one person's in each case: the column that says whose. */
const personal: Readonly<Record<string, string>> = {
  AgentState: "userId",
  MissionProgress: "userId",
  PromptOverride: "userId",
};

/**
 * SQL that holds for the rows of a table, under the name `t`, which the person `$2` may take along; null for all. What hangs
 * on such rows is looked at besides.
 */
export function mayTake(table: string, t: string): string | null {
  const owner = owners[table];
  if (owner) return `(${t}."visibility" <> 'private' or ${t}."${owner}" = $2)`;
  const person = personal[table];
  if (person) return `${t}."${person}" = $2`;
  if (table === "Credential") return `(${t}."ownerId" is null or ${t}."ownerId" = $2)`;
  if (table === "Run") return ofOthers(t, "Conversation", "conversationId");
  if (table !== "Task") return null;
  const project = ofOthers(t, "Project", "projectId");
  return `(${t}."ownerId" = $2 or ${t}."assigneeId" = $2 or (${t}."projectId" is not null and ${project}))`;
}

function ofOthers(t: string, table: string, column: string): string {
  return `(${t}."${column}" is null or exists (
    select from "${table}" o where o.id = ${t}."${column}" and o."orgId" = $1 and ${mayTake(table, "o")}))`;
}
