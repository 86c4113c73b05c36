import { Button } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api/use-api.ts";
import type { Conversation } from "./conversation.ts";
import { conversationQuery } from "./conversation-query.ts";

/** Brings the page of messages before those that are shown. */
export function OlderMessages({ conversation: { id, messages } }: { conversation: Conversation }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const before = messages[0]?.id;
  const read = useMutation({
    mutationFn: () => queryClient.fetchQuery(api.conversations.get.queryOptions({ id, ...(before && { before }) })),
    onSuccess: (page) =>
      queryClient.setQueryData(
        conversationQuery(api, id).queryKey,
        (now) => now && { ...now, messages: [...page.messages, ...now.messages], hasOlder: page.hasOlder },
      ),
  });
  return (
    <Button size="sm" className="self-center" busy={read.isPending} onClick={() => read.mutate()}>
      Show older messages
    </Button>
  );
}
