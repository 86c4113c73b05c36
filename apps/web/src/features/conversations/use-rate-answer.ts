import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import type { Message } from "./conversation.ts";
import { conversationQuery } from "./conversation-query.ts";

type Feedback = Message["feedback"];

/** Says what one thinks of an answer, or takes it back; it shows at once, and as it was when that fails. */
export function useRateAnswer(conversationId: string, messageId: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { queryKey } = conversationQuery(api, conversationId);
  const show = (feedback: Feedback) =>
    queryClient.setQueryData(
      queryKey,
      (now) => now && { ...now, messages: now.messages.map((m) => (m.id === messageId ? { ...m, feedback } : m)) },
    );
  // What is being read at this moment does not know of it yet, and is read again.
  const begin = async (feedback: Feedback) => {
    await queryClient.cancelQueries({ queryKey });
    show(feedback);
  };
  const told = {
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }),
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  };
  const rate = useMutation(
    api.conversations.rate.mutationOptions({
      onMutate: ({ isGood, comment = "" }) => begin({ isGood, comment }),
      ...told,
    }),
  );
  const unrate = useMutation(api.conversations.unrate.mutationOptions({ onMutate: () => begin(null), ...told }));
  return {
    rate: (isGood: boolean, comment: string) => rate.mutateAsync({ messageId, isGood, comment }),
    unrate: () => unrate.mutate({ messageId }),
    rating: rate.isPending,
  };
}
