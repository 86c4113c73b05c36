import type { Pool } from "@guildhall/db";
import { withTransaction } from "../../ground/with-transaction.ts";
import { rewriteState } from "../state/rewrite-state.ts";
import { addFacts } from "./add-facts.ts";
import { closeInterview } from "./close-interview.ts";
import type { Exchange } from "./load-exchange.ts";
import type { ToldFacts } from "./told-facts.ts";
import type { UnreadPart } from "./unread-part.ts";

type Learnt = { exchange: Exchange; part: UnreadPart; told: ToldFacts };

/**
 * Puts what was learnt into the conversation's state, once: who comes second finds it read. What comes in behind the end of
 * the interview is remembered too.
 */
export async function keepFacts(
  pool: Pool,
  { orgId, runId }: { orgId: string; runId: string },
  { exchange, part, told }: Learnt,
): Promise<void> {
  const { conversationId, agentId, userId } = exchange;
  const lastId = part.replies.at(-1)?.id ?? "";
  await withTransaction(pool, async (sql) => {
    let isClosing = false;
    await rewriteState(sql, { orgId, conversationId }, (state) => {
      const before = state.interview ?? { facts: [] };
      if ((before.readUpTo ?? "") >= lastId) return state;
      const interview = addFacts(before, exchange, part, told);
      isClosing = before.endedAt !== undefined || (told.isOver && interview.facts.length > 0);
      return { ...state, interview };
    });
    if (isClosing) await closeInterview(sql, { orgId, conversationId, agentId, userId }, { by: "agent", runId });
  });
}
