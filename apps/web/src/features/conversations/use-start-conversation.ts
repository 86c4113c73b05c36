import type { AttachmentView } from "@guildhall/api/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { begunConversation } from "./begun-conversation.ts";
import type { Conversation } from "./conversation.ts";
import { conversationQuery } from "./conversation-query.ts";

/** How a conversation that a person begins can go. */
export type StartMode = "simple" | "smart_router" | "socratic";

/** Makes a conversation with its first message and goes to it; what fails can be done again and makes no second one. */
export function useStartConversation(
  { agent, mode }: { agent: Conversation["agent"]; mode: StartMode },
  onStarted: (id: string) => Promise<void>,
) {
  const api = useApi();
  const queryClient = useQueryClient();
  const create = useMutation(api.conversations.create.mutationOptions());
  const send = useMutation(api.conversations.send.mutationOptions());
  const [sending, setSending] = useState<{ content: string; files: AttachmentView[] } | null>(null);
  const error = create.error ?? send.error;

  const start = async (content: string, files: AttachmentView[] = []) => {
    setSending({ content, files });
    try {
      const { id } =
        create.data ?? (await create.mutateAsync(mode === "smart_router" ? { mode } : { agentId: agent.id, mode }));
      const turn = await send.mutateAsync({ conversationId: id, content, fileIds: files.map((file) => file.id) });
      const begun = begunConversation({ id, mode, agent, turn, content, files }, new Date().toISOString());
      queryClient.setQueryData(conversationQuery(api, id).queryKey, begun);
      await onStarted(id);
      void queryClient.invalidateQueries({ queryKey: api.conversations.list.pathKey() });
    } finally {
      setSending(null);
    }
  };
  return { start, sending, failure: error ? failureOf(error) : null };
}
