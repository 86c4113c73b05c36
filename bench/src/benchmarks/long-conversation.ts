import type { Pool } from "@guildhall/db";
import { openPool } from "@guildhall/db/connect";
import { lengthenConversation } from "@guildhall/testing/guildhall";
import { createAgent } from "../measure/create-agent.ts";
import { followEvents } from "../measure/follow-events.ts";
import { ownerClient } from "../measure/owner-client.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { type Spread, spreadOf } from "../measure/spread.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const turns = 5000;
const times = 200;

/** What it costs to open a conversation of 10,000 messages, and to keep the log of an answer. */
export const longConversation: Benchmark = {
  name: "long-conversation",
  about:
    "conversations.get of 10,000 messages over HTTP beside its rows by hand; bytes of a log beside those of its text",
  run: () => withGuildhall(["--tokens", "1000", "--tokens-per-second", "100"], measure),
};

async function measure({ guildhall, databaseUrl }: Stage): Promise<Figure[]> {
  const api = ownerClient(guildhall);
  const pool = openPool({ url: databaseUrl, poolSize: 1, applicationName: "bench", onError: () => undefined });
  const agentId = await createAgent(guildhall, "Bench");
  const { id } = await api.conversations.create.mutate({ agentId });
  const { runId } = await api.conversations.send.mutate({ conversationId: id, content: "Tell me of guilds." });
  await followEvents(guildhall, id, () => undefined);
  const log = await logOf(pool, runId);
  await lengthenConversation(databaseUrl, { conversationId: id, turns });
  const { messages } = await api.conversations.get.query({ id });
  const old = messages[0]?.id ?? "";
  const sql = `select m.*, r.* from "Message" m left join "Run" r on r.id = m."runId"
    where m."conversationId" = $1 order by m.id desc limit 101`;
  const byHand = await spreadOfTimes(() => pool.query({ name: "by-hand", text: sql, values: [id] }));
  const newest = await spreadOfTimes(() => api.conversations.get.query({ id }));
  const around = await spreadOfTimes(() => api.conversations.get.query({ id, around: old }));
  await pool.end();
  return [
    { name: "newest, p50", value: newest.p50, unit: "ms", baseline: byHand.p50 },
    { name: "newest, p95", value: newest.p95, unit: "ms", baseline: byHand.p95, goal: "≤ 30 ms" },
    { name: "around an old one, p95", value: around.p95, unit: "ms", baseline: byHand.p95, goal: "≤ 30 ms" },
    { name: "log of an answer", value: log.bytes, unit: "bytes", baseline: log.text, goal: "≤ 3.0 ×" },
  ];
}

async function spreadOfTimes(action: () => Promise<unknown>): Promise<Spread> {
  const taken: number[] = [];
  for (let i = -20; i < times; i++) {
    const startedAt = performance.now();
    await action();
    if (i >= 0) taken.push(performance.now() - startedAt);
  }
  return spreadOf(taken);
}

async function logOf(pool: Pool, runId: string): Promise<{ bytes: number; text: number }> {
  const { rows } = await pool.query<{ bytes: number; text: number }>(
    `select (select sum(pg_column_size(f.*)) from "RunFrame" f where f."runId" = $1)::float8 as bytes,
       (select octet_length(text) from "Message" where "runId" = $1)::float8 as text`,
    [runId],
  );
  return rows[0] ?? { bytes: Number.NaN, text: Number.NaN };
}
