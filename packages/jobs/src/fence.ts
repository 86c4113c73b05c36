/**
 * SQL that lets a statement through only while the job still belongs to who writes. `jobId` and `owner` are SQL
 * expressions. The row is locked for the statement, so a take-over either comes before it, and it writes nothing, or
 * after its commit, and the new owner reads what it wrote.
 */
export function fenceCondition(jobId: string, owner: string): string {
  return `exists (
    select from "JobLease" where id = ${jobId} and owner = ${owner} and "endedAt" is null for share
  )`;
}
