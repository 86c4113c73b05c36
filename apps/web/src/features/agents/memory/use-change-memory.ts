import type { MemoryView } from "@guildhall/api/client";
import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { memoryQuery } from "./memory-queries.ts";

/** The ways to change what an agent remembers; each can be taken back by restoring, except to be forgotten. */
export function useChangeMemory(agentId: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const reread = () => queryClient.invalidateQueries({ queryKey: api.agents.memory.pathKey() });
  const tell = (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" });
  const update = useMutation(api.agents.memory.update.mutationOptions({ onSettled: reread }));
  const restore = useMutation(api.agents.memory.restore.mutationOptions({ onSettled: reread, onError: tell }));
  const forget = useMutation(api.agents.memory.delete.mutationOptions({ onSettled: reread, onError: tell }));
  const save = async (data: MemoryView["data"], version: number): Promise<boolean> => {
    const saved = await update.mutateAsync({ id: agentId, data, version }).catch(() => null);
    if (!saved) return false;
    queryClient.setQueryData(memoryQuery(api, agentId).queryKey, saved);
    const undo = { label: "Undo", run: () => restore.mutate({ id: agentId, version }) };
    toast({ title: "Memory saved", ...(version > 0 && { action: undo }) });
    return true;
  };
  return {
    save,
    saving: update.isPending,
    failure: update.error ? failureOf(update.error) : null,
    restore: (version: number) =>
      restore.mutate({ id: agentId, version }, { onSuccess: () => toast({ title: "The earlier memory holds again" }) }),
    forget: (onForgotten: () => void) => forget.mutate({ id: agentId }, { onSuccess: onForgotten }),
    forgetting: forget.isPending,
  };
}
