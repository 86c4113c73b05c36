import type { RunEvent } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { followConversationRuns } from "../runs/index.ts";
import type { StartedApiTurn } from "./start-api-turn.ts";

/** The events of one run from its beginning to its end, as they happen. */
export async function* followAnswer(
  { services, principal }: OrgContext,
  { conversationId, runId, inbox }: StartedApiTurn,
  signal: AbortSignal,
): AsyncGenerator<RunEvent, void> {
  const follow = { services, orgId: principal.orgId, conversationId, after: { runId, seq: 0 }, signal, inbox };
  for await (const frame of followConversationRuns(follow)) {
    if (frame.runId !== runId) continue;
    yield* frame.events;
    if (frame.events.at(-1)?.type === "run-finish") return;
  }
}
