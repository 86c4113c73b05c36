import { type Fence, fenceCondition } from "@guildhall/jobs";
import { type RunEvent, type Turn, turnText } from "@guildhall/kernel";
import type { Pool } from "@guildhall/db";
import { planOnce } from "@guildhall/db/connect";
import { encodeFrameNote, frameChannel } from "./frame-note.ts";
import { entersLedger } from "../providers/index.ts";
import { callValues, callsOf } from "./calls-of.ts";
import { retryWhileAway } from "./retry-while-away.ts";

type Settlement = {
  run: { orgId: string; topic: string; runId: string };
  turn: Turn;
  /** The frame that ends the log. */
  last: { seq: number; events: RunEvent[] };
  /** When the first word of the answer came, if one came. */
  firstTokenAt: Date | null;
  fence: Fence;
  signal: AbortSignal;
};

/* What belongs to the run is found by its own keys alone: they carry the organization with them. */
const statement = planOnce(`
  with run as (
    update "Run" set status = $3::"RunStatus", "modelId" = $4, error = $5::jsonb, "inputTokens" = $6,
      "outputTokens" = $7, "finishedAt" = now(),
      "startedAt" = coalesce("startedAt", now()),
      "firstTokenAt" = coalesce("firstTokenAt", $15), "costMicros" = $16
    where id = $1 and "orgId" = $2 and status in ('pending', 'running') and ${fenceCondition("$8", "$9")}
    returning id, "conversationId"
  ), answer as (
    update "Message" m set text = $10, parts = $11::jsonb from run where m."runId" = run.id
  ), conversation as (
    update "Conversation" c set "lastMessageAt" = now() from run where c.id = run."conversationId"
  ), frame as (
    insert into "RunFrame" ("orgId", "runId", seq, events) select $2, run.id, $12, $13::jsonb from run returning seq
  ), calls as (
    select entry_id, $2 as org_id, run_id, null::text as user_id, null::text as agent_id, model_name, input_tokens,
      output_tokens, cost_micros
    from unnest($17::text[], $18::int[], $19::text[], $20::text[], $21::int[], $22::int[], $23::bigint[])
      as i(run_id, seq, entry_id, model_name, input_tokens, output_tokens, cost_micros)
    join run on run.id = i.run_id
  ), ${entersLedger("calls", `v."runId" = $1`, "select $2 from run")}
  select pg_notify('${frameChannel}', $14) from frame`);

/**
 * Ends a run: its status, the answer's text, the last frame of its log and what its last call cost are committed together;
 * nothing stays reserved for it. Does nothing when the run has ended already or belongs to another worker.
 */
export async function settleRun(
  pool: Pool,
  { run, turn, last, firstTokenAt, fence, signal }: Settlement,
): Promise<void> {
  const events = JSON.stringify(last.events);
  const values = [
    run.runId,
    run.orgId,
    turn.outcome,
    turn.modelId,
    turn.error && JSON.stringify(turn.error),
    turn.usage.inputTokens,
    turn.usage.outputTokens,
    fence.jobId,
    fence.owner,
    turnText(turn),
    JSON.stringify(turn.parts),
    last.seq,
    events,
    encodeFrameNote(run.topic, run.runId, last.seq, events),
    firstTokenAt,
    turn.costMicros,
    ...callValues(callsOf({ runId: run.runId, ...last })),
  ];
  await retryWhileAway(() => pool.query({ name: "settle-run", text: statement, values }), signal);
}
