import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

/** The ways to change one's own words for a prompt; all of them can be taken back. */
export function useChangePrompt(key: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const settled = {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: api.prompts.pathKey() }),
  };
  const told = { ...settled, onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }) };
  const override = useMutation(api.prompts.override.mutationOptions(settled));
  const restore = useMutation(api.prompts.restore.mutationOptions(told));
  const reset = useMutation(api.prompts.reset.mutationOptions(told));
  return {
    save: async (text: string): Promise<boolean> => {
      const saved = await override.mutateAsync({ key, text }).catch(() => null);
      if (saved) toast({ title: "Your words hold now" });
      return saved !== null;
    },
    failure: override.error ? failureOf(override.error) : null,
    restore: (version: number) =>
      restore.mutate({ key, version }, { onSuccess: () => toast({ title: `Your version ${version} holds again` }) }),
    reset: () =>
      reset.mutate(
        { key },
        {
          onSuccess: ({ own: [last] }) => {
            const undo = last && { label: "Undo", run: () => restore.mutate({ key, version: last.version }) };
            toast({ title: "The factory’s words hold again", ...(undo && { action: undo }) });
          },
        },
      ),
    resetting: reset.isPending,
  };
}
