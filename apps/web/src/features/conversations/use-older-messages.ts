import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import type { Conversation } from "./conversation.ts";
import { conversationQuery } from "./conversation-query.ts";

/** Reads the page of messages before those that are there, and puts it before them. */
export function useOlderMessages({ id, messages }: Pick<Conversation, "id" | "messages">) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const before = messages[0]?.id;
  return useMutation({
    mutationFn: () => queryClient.fetchQuery(api.conversations.get.queryOptions({ id, ...(before && { before }) })),
    onSuccess: (page) => {
      queryClient.setQueryData(
        conversationQuery(api, id).queryKey,
        (now) => now && { ...now, messages: [...page.messages, ...now.messages], hasOlder: page.hasOlder },
      );
    },
    onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
  });
}
