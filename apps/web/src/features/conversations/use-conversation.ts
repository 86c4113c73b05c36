import { useSuspenseQuery } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { conversationQuery } from "./conversation-query.ts";
import { useRunFrames } from "./use-run-frames.ts";

/** A conversation that stays live: what its runs log comes in from where the reading ended. */
export function useConversation(id: string) {
  const api = useApi();
  const query = conversationQuery(api, id);
  const { data: conversation } = useSuspenseQuery(query);
  const [startFrom] = useState(() => conversation.cursor);
  const take = useRunFrames(query);
  const { status, error } = useSubscription(
    api.conversations.events.subscriptionOptions(
      { conversationId: id, ...(startFrom && { lastEventId: startFrom }) },
      { onData: ({ data }) => take(data) },
    ),
  );
  return { conversation, reconnecting: status === "connecting" && error !== null };
}
