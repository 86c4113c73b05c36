import { notFound, type RunFrame } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { beforeAll, followConversationRuns, type FramePlace } from "../runs/index.ts";
import { reachableConversation } from "./reachable-conversation.ts";

type Follow = { conversationId: string; lastEventId?: string | null | undefined };

/** A frame, and the id behind which a reader goes on. */
export type FollowedFrame = RunFrame & { eventId: string };

/**
 * What happens in a conversation from an event on, as it happens: every frame once, in order, until the signal. That
 * there is no such conversation is told before the first.
 */
export async function followConversation(
  { db, principal, services }: OrgContext,
  { conversationId, lastEventId }: Follow,
  signal: AbortSignal,
): Promise<AsyncGenerator<FollowedFrame, void>> {
  const found = await db.conversation.findFirst({
    where: reachableConversation(principal, "view", conversationId),
    select: { id: true },
  });
  if (!found) throw notFound("conversation");
  const after = readEventId(lastEventId);
  return nameFrames(followConversationRuns({ services, orgId: principal.orgId, conversationId, after, signal }));
}

async function* nameFrames(frames: AsyncIterable<RunFrame>): AsyncGenerator<FollowedFrame, void> {
  for await (const frame of frames) yield { ...frame, eventId: `${frame.runId}:${frame.seq}` };
}

function readEventId(eventId: string | null | undefined): FramePlace {
  const [runId, seq] = eventId?.split(":") ?? [];
  return runId && seq ? { runId, seq: Number(seq) } : beforeAll;
}
