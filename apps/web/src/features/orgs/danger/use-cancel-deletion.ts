import { useToast } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { useDeletionChanged } from "./use-deletion-changed.ts";

/** Takes the wish to delete the organization back. */
export function useCancelDeletion() {
  const changed = useDeletionChanged();
  const toast = useToast();
  return useMutation(
    useApi().orgs.deletion.cancel.mutationOptions({
      onSuccess: () => changed("The organization stays"),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
