import type { RunFrame } from "@guildhall/kernel";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useRef, useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { applyRunFrame, knowsRun } from "./apply-run-frame.ts";
import { conversationQuery } from "./conversation-query.ts";

/** A conversation that stays live: frames are folded in as they come, from where the reading ended. */
export function useConversation(id: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const query = conversationQuery(api, id);
  const { data: conversation } = useSuspenseQuery(query);
  const [startFrom] = useState(() => conversation.cursor);
  const held = useRef<RunFrame[]>([]);

  const take = (frame: RunFrame) => {
    const before = queryClient.getQueryData(query.queryKey);
    if (before && knowsRun(before, frame.runId)) {
      queryClient.setQueryData(query.queryKey, applyRunFrame(before, frame));
      return;
    }
    // Somebody sent a message elsewhere, or the answer to `send` is still on its way: read it, then fold.
    held.current.push(frame);
    void queryClient.invalidateQueries({ queryKey: query.queryKey });
  };

  useEffect(() => {
    const ready = held.current.filter((frame) => knowsRun(conversation, frame.runId));
    if (ready.length === 0) return;
    held.current = held.current.filter((frame) => !ready.includes(frame));
    queryClient.setQueryData(query.queryKey, ready.reduce(applyRunFrame, conversation));
  }, [conversation, queryClient, query.queryKey]);

  const { status, error } = useSubscription(
    api.conversations.events.subscriptionOptions(
      { conversationId: id, ...(startFrom && { lastEventId: startFrom }) },
      { onData: ({ data }) => take(data) },
    ),
  );
  return { conversation, reconnecting: status === "connecting" && error !== null };
}
