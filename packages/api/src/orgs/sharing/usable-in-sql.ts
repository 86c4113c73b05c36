/** Where SQL finds an object's row and the person who is to use it, as expressions; without a person nobody is behind it. */
type Places = { row: string; userId: string };

/** The condition that an agent may be talked to at all: it is not archived, and the admins have not switched it off. */
export const agentIsOn = (row: string): string => `
  ${row}."archivedAt" is null and not exists (
    select from "AgentAccess" x where x."agentId" = ${row}.id and x."orgId" = ${row}."orgId" and not x."isEnabled")`;

/** `levelOf` with the need `use`, as a condition on an agent, which must be switched on too. */
export const agentIsUsable = ({ row, userId }: Places): string => `
  (${agentIsOn(row)} and ${isUsable({ row, userId, column: "agentId" })})`;

/** `levelOf` with the need `use`, as a condition on a workflow that is not archived. */
export const workflowIsUsable = ({ row, userId }: Places): string => `
  (${row}."archivedAt" is null and ${isUsable({ row, userId, column: "workflowId" })})`;

function isUsable({ row, userId, column }: Places & { column: "agentId" | "workflowId" }): string {
  const decided = `and not exists (
    select from "AgentAccess" x where x."agentId" = ${row}.id and x."orgId" = ${row}."orgId" and x.visibility = 'private')`;
  const open = `(${row}.visibility <> 'private' and ${row}."orgLevel" in ('use', 'edit')
    ${column === "agentId" ? decided : ""})`;
  return `case when ${userId} is null then ${open} else exists (
    select from "Member" mine
    where mine."orgId" = ${row}."orgId" and mine."userId" = ${userId} and mine.role <> 'viewer' and (
      ${row}."createdById" = ${userId} or ${row}.visibility <> 'private' and mine.role in ('owner', 'admin') or ${open}
      or exists (select from "Share" s where s."${column}" = ${row}.id and s."orgId" = ${row}."orgId"
        and s."userId" = ${userId} and s.level in ('use', 'edit')))) end`;
}
