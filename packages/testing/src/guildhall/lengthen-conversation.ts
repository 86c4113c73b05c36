import { Client } from "pg";

/* The ids sort before those of anything that was said for real. What the answers say differs in length and form. */
const runs = `
  insert into "Run" (id, "orgId", kind, status, "conversationId", "createdById", "modelId", "inputTokens", "outputTokens",
      "createdAt", "startedAt", "firstTokenAt", "finishedAt")
    select 'run_' || lpad(c.made || 't' || lpad(n::text, 7, '0'), 26, '0'), c."orgId", 'turn', 'completed', c.id,
      c."createdById", 'scripted-model', 400, 60, now() - t, now() - t, now() - t, now() - t
    from generate_series(1, $2::int) n, (select *, right(id, 8) as made from "Conversation" where id = $1) c,
      lateral (select ($2::int - n + 1) * interval '1 minute' as t) at`;
const messages = `
  insert into "Message" (id, "orgId", "conversationId", role, text, "runId", "createdAt")
    select 'msg_' || lpad(right(c.id, 8) || 't' || lpad((2 * n - 1 + answers)::text, 8, '0'), 26, '0'), c."orgId", c.id,
      case answers when 0 then 'user' else 'assistant' end::"MessageRole",
      case answers when 0 then 'Question ' || n else 'Answer ' || n || E'.\\n\\n'
        || repeat('The guild keeps its ledger with care, and **each master** signs it at the turn of the year. ', n % 9)
        || case when n % 5 = 0 then E'\\n\\n- oak\\n- lamp\\n- bell\\n' when n % 11 = 0 then E'\\n\\n\`\`\`ts\\nconst oak = 1;\\n\`\`\`\\n'
           else '' end end,
      case answers when 1 then 'run_' || lpad(right(c.id, 8) || 't' || lpad(n::text, 7, '0'), 26, '0') end,
      now() - ($2::int - n + 1) * interval '1 minute'
    from generate_series(1, $2::int) n, generate_series(0, 1) answers, (select * from "Conversation" where id = $1) c`;

/** Puts so many turns, "Question 1", "Answer 1" and so on, before what was said in a conversation. */
export async function lengthenConversation(
  databaseUrl: string,
  { conversationId, turns }: { conversationId: string; turns: number },
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(runs, [conversationId, turns]);
    await client.query(messages, [conversationId, turns]);
    await client.query('analyze "Message"');
  } finally {
    await client.end();
  }
}
