import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { conversationQuery } from "./conversation-query.ts";
import { useRefreshConversations } from "./use-refresh-conversations.ts";

/** Deletes a conversation, leaves it if it is the open one, and offers to bring it back. */
export function useDeleteConversation() {
  const api = useApi();
  const toast = useToast();
  const router = useRouter();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const refresh = useRefreshConversations();
  const { org } = useParams({ from: "/o/$org" });
  const onError = (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" });
  const restore = useMutation(api.conversations.restore.mutationOptions({ onSuccess: () => refresh(), onError }));
  const remove = useMutation(api.conversations.delete.mutationOptions({ onError }));
  const isOpen = (id: string) => router.state.location.pathname.endsWith(`/chat/${id}`);
  const gone = async (id: string) => {
    if (isOpen(id)) await navigate({ to: "/o/$org/chat", params: { org }, search: true });
    queryClient.removeQueries({ queryKey: conversationQuery(api, id).queryKey });
    await refresh();
  };
  return (id: string) => {
    const undo = { label: "Undo", run: () => restore.mutate({ id }) };
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          void gone(id);
          toast({ title: "The conversation is deleted", action: undo });
        },
      },
    );
  };
}
