import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import type { Conversation } from "./conversation.ts";
import { conversationQuery } from "./conversation-query.ts";

type Place = { before?: string; around?: string };
type Read = { place: Place; join: (now: Conversation, page: Conversation) => Conversation };

/** Reads a page of messages that lie further back, and puts them among those that are there. */
export function useReadBack(id: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ place }: Read) => queryClient.fetchQuery(api.conversations.get.queryOptions({ id, ...place })),
    onSuccess: (page, { join }) => {
      queryClient.setQueryData(conversationQuery(api, id).queryKey, (now) => now && join(now, page));
    },
    onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
  });
}
