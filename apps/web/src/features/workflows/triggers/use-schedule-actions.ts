import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** What can be done with a schedule; each failure is told. */
export function useScheduleActions() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const manners = {
    onSettled: () => queryClient.invalidateQueries({ queryKey: api.schedules.pathKey() }),
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }),
  };
  return {
    update: useMutation(api.schedules.update.mutationOptions(manners)),
    remove: useMutation(api.schedules.delete.mutationOptions(manners)),
    fire: useMutation(
      api.schedules.fire.mutationOptions({ ...manners, onSuccess: () => toast({ title: "It is started" }) }),
    ),
  };
}
