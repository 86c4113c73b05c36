import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import type { EventDetails, Occurrence } from "./calendar-types.ts";
import { forgetRemoval, removeSoon, takeBack } from "./removals.ts";

export type Scope = "one" | "following" | "all";

/** Moves events, and deletes them with a way back. */
export function useChangeEvent() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.events.pathKey() });
  const onError = (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" });
  const update = useMutation(api.events.update.mutationOptions({ onError, onSettled: refresh }));
  const remove = useMutation(api.events.delete.mutationOptions({ onError, onSettled: refresh }));

  const move = (item: Occurrence, times: { startAt: string; endAt: string }, scope: Scope) => {
    const target = { id: item.id, occurrenceAt: item.occurrenceAt, scope };
    update.mutate(
      { ...target, ...times },
      {
        onSuccess: (changed) => {
          const back = {
            id: changed.id,
            occurrenceAt: changed.occurrenceAt,
            scope,
            startAt: item.startAt,
            endAt: item.endAt,
          };
          const undo = { label: "Undo", run: () => update.mutate(back) };
          toast({ title: `${item.title} is moved`, ...(scope !== "following" && { action: undo }) });
        },
      },
    );
  };

  const removeEvent = (item: Occurrence | EventDetails, scope: Scope) => {
    const key = `${item.id} ${item.occurrenceAt ?? ""} ${scope}`;
    const send = () =>
      void remove
        .mutateAsync({ id: item.id, occurrenceAt: item.occurrenceAt, scope })
        .catch(() => undefined)
        .finally(() => forgetRemoval(key));
    removeSoon({ key, hides: (other) => isHit(item, other, scope), send });
    toast({ title: `${item.title} is deleted`, action: { label: "Undo", run: () => takeBack(key) } });
  };
  return { move, removeEvent, busy: update.isPending };
}

/** Whether deleting one with this reach takes the other along. */
function isHit(item: Occurrence | EventDetails, other: Occurrence, scope: Scope): boolean {
  const series = item.seriesId ?? item.id;
  if ((other.seriesId ?? other.id) !== series) return false;
  if (scope === "all") return true;
  const [at, otherAt] = [item.occurrenceAt ?? item.startAt, other.occurrenceAt ?? other.startAt];
  return scope === "one" ? at === otherAt : otherAt >= at;
}
