import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api/use-api.ts";
import { conversationQuery } from "./conversation-query.ts";

/** A function that has the lists read again, and the conversation that changed. */
export function useRefreshConversations() {
  const api = useApi();
  const queryClient = useQueryClient();
  return async (id?: string) => {
    const { list, search } = api.conversations;
    const keys = [list.pathKey(), search.pathKey(), ...(id ? [conversationQuery(api, id).queryKey] : [])];
    await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
}
