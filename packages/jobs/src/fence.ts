/**
 * SQL that lets a statement through only while the job still belongs to who writes. `jobId` and `owner` are SQL
 * expressions. The row is locked for the statement, so a take-over either comes before it, and it writes nothing, or
 * waits for its commit, and the new owner reads what it wrote.
 */
export function fenceCondition(jobId: string, owner: string): string {
  return `exists (
    select from dbos.workflow_status
    where workflow_uuid = ${jobId} and owner_xid = ${owner} and status = 'PENDING'
    for share
  )`;
}
