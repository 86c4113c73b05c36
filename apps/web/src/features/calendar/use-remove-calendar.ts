import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import type { CalendarItem } from "./calendar-types.ts";
import { forgetRemoval, removeSoon, takeBack } from "./removals.ts";

/** Deletes a calendar with its events, with a way back. */
export function useRemoveCalendar() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const remove = useMutation(
    api.calendars.delete.mutationOptions({
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: async () => {
        await queryClient.invalidateQueries({ queryKey: api.calendars.pathKey() });
        await queryClient.invalidateQueries({ queryKey: api.events.pathKey() });
      },
    }),
  );
  return ({ id, name }: CalendarItem) => {
    const send = () =>
      void remove
        .mutateAsync({ id })
        .catch(() => undefined)
        .finally(() => forgetRemoval(id));
    removeSoon({ key: id, hides: ({ calendarId }) => calendarId === id, send });
    toast({ title: `${name} is deleted`, action: { label: "Undo", run: () => takeBack(id) } });
  };
}
