import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { conversationQuery } from "./conversation-query.ts";
import { useRefreshConversations } from "./use-refresh-conversations.ts";

/** Begins branches of a conversation and goes from one to another; the server keeps which is shown. */
export function useBranches(conversationId: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const refresh = useRefreshConversations();
  const { queryKey } = conversationQuery(api, conversationId);
  const onError = (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" });
  const begun = { onSuccess: () => refresh(conversationId), onError };
  return {
    edit: useMutation(api.conversations.edit.mutationOptions(begun)),
    regenerate: useMutation(api.conversations.regenerate.mutationOptions(begun)),
    show: useMutation(
      api.conversations.showBranch.mutationOptions({
        onSuccess: () => queryClient.invalidateQueries({ queryKey }),
        onError,
      }),
    ),
  };
}
