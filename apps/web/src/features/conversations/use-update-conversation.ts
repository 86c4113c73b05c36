import { useToast } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { useRefreshConversations } from "./use-refresh-conversations.ts";

/** Changes what is kept of a conversation; putting it into the archive can be undone from the message that tells of it. */
export function useUpdateConversation() {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefreshConversations();
  const update = useMutation(
    api.conversations.update.mutationOptions({
      onSuccess: ({ id }) => refresh(id),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
  const archive = (id: string, isArchived: boolean) => {
    const undo = { label: "Undo", run: () => update.mutate({ id, isArchived: !isArchived }) };
    const title = isArchived ? "The conversation is archived" : "The conversation is out of the archive";
    update.mutate({ id, isArchived }, { onSuccess: () => toast({ title, action: undo }) });
  };
  return { update, archive };
}
