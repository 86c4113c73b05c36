import type { AttachmentView } from "@guildhall/api/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api/use-api.ts";
import { conversationQuery } from "./conversation-query.ts";
import { queuedTurn } from "./queued-turn.ts";

/** Sends a message and puts it and its coming answer into the conversation. */
export function useSendMessage(conversationId: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { queryKey } = conversationQuery(api, conversationId);
  const send = useMutation(api.conversations.send.mutationOptions());
  return useMutation({
    mutationFn: ({ content, files }: { content: string; files: AttachmentView[] }) =>
      send.mutateAsync({ conversationId, content, fileIds: files.map(({ id }) => id) }),
    onSuccess: (ids, { content, files }) => {
      const added = queuedTurn(ids, { content: content.trim(), files }, new Date().toISOString());
      queryClient.setQueryData(queryKey, (before) => {
        if (!before) return before;
        const known = new Set(before.messages.map(({ id }) => id));
        return { ...before, messages: [...before.messages, ...added.filter(({ id }) => !known.has(id))] };
      });
      void queryClient.invalidateQueries({ queryKey: api.conversations.list.pathKey() });
    },
  });
}
