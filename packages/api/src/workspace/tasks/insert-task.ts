import { createHash } from "node:crypto";
import type { Pool } from "@guildhall/db";
import { AppError, idPrefixes } from "@guildhall/kernel";

type TaskOfRun = { title: string; description: string; dueAt?: string | undefined; priority: string };

/* The person may have left, or only read by now: then nothing is made. Of two calls with one key the second finds the first's. */
const statement = `
  with person as (
    select "userId" from "Member" where "orgId" = $2 and "userId" = $3 and role <> 'viewer'
  ), project as (
    select id from "Project" where "orgId" = $2 and "ownerId" = $3 and "isDefault" limit 1
  ), made as (
    insert into "Task" (id, "orgId", "ownerId", "runId", "projectId", title, description, priority, "dueAt", score,
      position, "updatedAt")
    select $1, $2, "userId", (select id from "Run" where id = $4 and "orgId" = $2), (select id from project), $5, $6, $7::"TaskPriority", $8::timestamptz, 1,
      coalesce((select min(position) - 1024 from "Task" where "orgId" = $2 and status = 'open' and "archivedAt" is null), 0),
      now()
    from person
    on conflict (id) do nothing
  )
  select from person`;

/** Makes a task that an agent wanted made for the person of its run, however often the same call is made. Answers its id. */
export async function insertTask(
  pool: Pool,
  { orgId, runId, userId }: { orgId: string; runId: string; userId: string | null },
  callId: string,
  { title, description, dueAt, priority }: TaskOfRun,
): Promise<string> {
  const id = idOf(runId, callId);
  const values = [id, orgId, userId, runId, title, description, priority, dueAt ?? null];
  const { rowCount } = await pool.query({ name: "insert-task-of-run", text: statement, values });
  if (rowCount === 0) throw mayNotWrite();
  return id;
}

/** An id that sorts by the time of the run, and is the same for the same call. */
function idOf(runId: string, callId: string): string {
  const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  const digest = createHash("sha256").update(`${runId}:${callId}`).digest();
  const rest = Array.from(digest.subarray(0, 16), (byte) => alphabet.charAt(byte & 31)).join("");
  return `${idPrefixes.task}_${runId.slice(4, 14)}${rest}`;
}

const mayNotWrite = () =>
  new AppError({
    code: "forbidden",
    reason: "not-allowed",
    userMessage: "The person for whom the agent works may not create tasks in this organization.",
  });
