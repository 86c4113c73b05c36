import { Button, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import type { Conversation } from "./conversation.ts";
import { conversationQuery } from "./conversation-query.ts";
import { focusMessages } from "./focus-messages.ts";

/** Brings the page of messages before those that are shown. */
export function OlderMessages({ conversation: { id, messages } }: { conversation: Conversation }) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const before = messages[0]?.id;
  const read = useMutation({
    mutationFn: (_button: Element) =>
      queryClient.fetchQuery(api.conversations.get.queryOptions({ id, ...(before && { before }) })),
    onSuccess: (page, button) => {
      if (!page.hasOlder) focusMessages(button);
      queryClient.setQueryData(
        conversationQuery(api, id).queryKey,
        (now) => now && { ...now, messages: [...page.messages, ...now.messages], hasOlder: page.hasOlder },
      );
    },
    onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
  });
  return (
    <Button
      size="sm"
      className="self-center"
      busy={read.isPending}
      onClick={(event) => read.mutate(event.currentTarget)}
    >
      Show older messages
    </Button>
  );
}
