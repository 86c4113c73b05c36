import { readJson } from "@guildhall/db/shapes";
import type { RunFrame } from "@guildhall/kernel";
import type { Pool } from "@guildhall/db";

/** A place in the logs of a conversation's runs: up to and with frame `seq` of this run. */
export type FramePlace = { runId: string; seq: number };

/** Before the first frame of any run. */
export const beforeAll: FramePlace = { runId: "", seq: 0 };

export const framesPerRead = 200;

/** The frames of a conversation's runs that come after a place, oldest first, at most `framesPerRead`. */
export async function readFrames(
  pool: Pool,
  { orgId, conversationId, after }: { orgId: string; conversationId: string; after: FramePlace },
): Promise<RunFrame[]> {
  const { rows } = await pool.query<{ runId: string; seq: number; events: unknown }>({
    name: "read-frames",
    text: `select f."runId", f.seq, f.events
           from "Run" r join "RunFrame" f on f."runId" = r.id and f."orgId" = r."orgId"
           where r."conversationId" = $1 and r."orgId" = $2 and r.id >= $3 and (f."runId", f.seq) > ($3, $4)
           order by f."runId", f.seq limit $5`,
    values: [conversationId, orgId, after.runId, after.seq, framesPerRead],
  });
  return rows.map(({ runId, seq, events }) => ({ runId, seq, events: readJson("RunFrame.events", events) }));
}
