import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { conversationQuery } from "./conversation-query.ts";

/** Asks for an answer once more. */
export function useRetryAnswer(conversationId: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { queryKey } = conversationQuery(api, conversationId);
  return useMutation(
    api.conversations.retry.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey }),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
