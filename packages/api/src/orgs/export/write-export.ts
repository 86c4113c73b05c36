import { pipeline, Readable } from "node:stream";
import { createGzip } from "node:zlib";
import type { Pool } from "@guildhall/db";
import { type Fence, fenceCondition, type JobContext } from "@guildhall/jobs";
import type { Log } from "../../ground/log.ts";
import { readCopy } from "./read-copy.ts";

const partBytes = 1024 * 1024;
/** For so long a copy can be downloaded. */
const keptMs = 7 * 24 * 60 * 60 * 1000;

type Input = { orgId: string; exportId: string };

/**
 * Writes the copy of an organization, compressed and in parts; a worker that takes the job over begins anew. What fails
 * is said where the copies are listed.
 */
export async function writeExport(
  { pool, log }: { pool: Pool; log: Log },
  { orgId, exportId }: Input,
  { fence, signal }: Pick<JobContext, "fence" | "signal">,
): Promise<void> {
  const userId = await begin(pool, exportId, fence);
  if (userId === null) return;
  try {
    const counted = await copy(pool, { orgId, exportId, userId, fence, signal });
    await settle(pool, exportId, fence, { status: "ready", ...counted });
  } catch (error) {
    if (signal.aborted) throw error;
    log.error("the copy of an organization could not be made", { orgId, exportId, error });
    await settle(pool, exportId, fence, { status: "failed", rowCount: 0, sizeKb: 0 });
  }
}

/** Whom it is for; null when there is nothing to do, such as when the organization is gone. */
async function begin(pool: Pool, id: string, fence: Fence): Promise<string | null> {
  const { rows } = await pool.query<{ askedById: string | null }>(
    `with begun as (
       update "OrganizationExport" set status = 'running'
       where id = $1 and status in ('pending', 'running') and ${fenceCondition("$2", "$3")} returning id, "askedById"),
     parts as (delete from "OrganizationExportPart" where "exportId" in (select id from begun))
     select "askedById" from begun`,
    [id, fence.jobId, fence.owner],
  );
  return rows[0]?.askedById ?? null;
}

async function copy(
  pool: Pool,
  { orgId, exportId, userId, fence, signal }: Input & { userId: string; fence: Fence; signal: AbortSignal },
): Promise<{ rowCount: number; sizeKb: number }> {
  const client = await pool.connect();
  let rowCount = 0;
  let bytes = 0;
  try {
    await client.query("begin isolation level repeatable read read only");
    const onRows = (count: number) => void (rowCount += count);
    const archive = Readable.from(readCopy(client, { orgId, userId, at: new Date(), onRows, signal }));
    const packed = createGzip();
    // Its errors come out of what it leads to.
    pipeline(archive, packed, () => undefined);
    let position = 0;
    for await (const part of inParts(packed)) {
      bytes += part.length;
      await keep(pool, { orgId, exportId, fence, position: position++, part });
    }
    await client.query("commit");
  } catch (error) {
    client.release(true);
    throw error;
  }
  client.release();
  return { rowCount, sizeKb: Math.ceil(bytes / 1024) };
}

async function* inParts(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of packed) {
    waiting.push(piece);
    length += piece.length;
    if (length < partBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

async function keep(
  pool: Pool,
  { orgId, exportId, fence, position, part }: Input & { fence: Fence; position: number; part: Buffer },
): Promise<void> {
  const { rowCount } = await pool.query(
    `insert into "OrganizationExportPart" ("exportId", "orgId", position, bytes)
     select $1, $2, $3, $4 where ${fenceCondition("$5", "$6")}`,
    [exportId, orgId, position, part, fence.jobId, fence.owner],
  );
  if (rowCount === 0) throw new Error("another worker makes this copy by now");
}

async function settle(
  pool: Pool,
  id: string,
  fence: Fence,
  { status, rowCount, sizeKb }: { status: "ready" | "failed"; rowCount: number; sizeKb: number },
): Promise<void> {
  await pool.query(
    `update "OrganizationExport" set status = $2::"ExportStatus", "rowCount" = $3, "sizeKb" = $4, "finishedAt" = now(),
       "expiresAt" = now() + $5::float8 * interval '1 millisecond'
     where id = $1 and ${fenceCondition("$6", "$7")}`,
    [id, status, rowCount, sizeKb, keptMs, fence.jobId, fence.owner],
  );
}
