import { useToast } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { useRefreshConversations } from "./use-refresh-conversations.ts";

/** Leaves messages that are said when the answer has ended, takes them away, or has them said now. */
export function useQueue(conversationId: string) {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefreshConversations();
  const told = {
    onSettled: () => refresh(conversationId),
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }),
  };
  // One after the other: they are said in the order in which they came.
  const scope = { id: `queue.${conversationId}` };
  const queue = useMutation(api.conversations.queue.mutationOptions({ ...told, scope }));
  const unqueue = useMutation(api.conversations.unqueue.mutationOptions(told));
  const sendQueued = useMutation(api.conversations.sendQueued.mutationOptions(told));
  return {
    queue: (content: string) => queue.mutateAsync({ conversationId, content }),
    take: (id: string) => unqueue.mutate({ id }),
    sendNow: () => sendQueued.mutate({ id: conversationId }),
    sending: sendQueued.isPending,
  };
}
