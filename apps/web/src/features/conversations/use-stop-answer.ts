import { useToast } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

/** Asks for the answer to end where it is; the log then says that it did. */
export function useStopAnswer() {
  const api = useApi();
  const toast = useToast();
  return useMutation(
    api.conversations.stop.mutationOptions({
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
