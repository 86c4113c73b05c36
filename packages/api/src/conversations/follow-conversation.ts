import { notFound, type RunFrame } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { beforeAll, followConversationRuns, type FramePlace } from "../runs/index.ts";

type Follow = { conversationId: string; lastEventId?: string | null | undefined };

/** What happens in a conversation from an event on, as it happens: every frame once, in order, until the signal. */
export async function* followConversation(
  { db, principal, services }: OrgContext,
  { conversationId, lastEventId }: Follow,
  signal: AbortSignal,
): AsyncGenerator<RunFrame & { eventId: string }, void> {
  const found = await db.conversation.findFirst({
    where: { id: conversationId, createdById: principal.userId },
    select: { id: true },
  });
  if (!found) throw notFound("conversation");
  const after = readEventId(lastEventId);
  const follow = { services, orgId: principal.orgId, conversationId, after, signal };
  for await (const frame of followConversationRuns(follow)) yield { ...frame, eventId: `${frame.runId}:${frame.seq}` };
}

function readEventId(eventId: string | null | undefined): FramePlace {
  const [runId, seq] = eventId?.split(":") ?? [];
  return runId && seq ? { runId, seq: Number(seq) } : beforeAll;
}
