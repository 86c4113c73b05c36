import { titleOf } from "@guildhall/api/client";
import type { Conversation, Message } from "./conversation.ts";
import { queuedTurn, type TurnIds } from "./queued-turn.ts";

type Begun = {
  id: string;
  mode: Conversation["mode"];
  agent: Conversation["agent"];
  turn: TurnIds;
  content: string;
  files: Message["files"];
};

/** A conversation whose first message was just sent, as it is before its answer begins: following it misses nothing. */
export function begunConversation({ id, mode, agent, turn, content, files }: Begun, now: string): Conversation {
  const { id: agentId, slug, name, icon, color } = agent;
  return {
    id,
    mode,
    sharing: { visibility: "private", isOwn: true, isNamed: false, level: "edit", mayShare: true },
    title: titleOf(content || (files[0]?.name ?? "")),
    lastMessageAt: now,
    createdAt: now,
    isPinned: false,
    archivedAt: null,
    agent: { id: agentId, slug, name, icon, color },
    messages: queuedTurn(turn, { content, files }, now),
    queued: [],
    hasOlder: false,
    hasNewer: false,
    cursor: null,
  };
}
