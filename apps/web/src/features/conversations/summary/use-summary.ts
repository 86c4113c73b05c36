import { useToast } from "@guildhall/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** While one is being written, it is looked for this often: nobody tells of it. */
const lookAgainMs = 1500;

/** What came of a conversation, how to have it written now, and how to make tasks of what is left to do. */
export function useSummary(conversationId: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const options = api.conversations.summary.get.queryOptions({ id: conversationId });
  const { queryKey } = options;
  const outcome = useQuery({
    ...options,
    refetchInterval: ({ state }) => (state.data?.isUnderWay ? lookAgainMs : false),
  });
  const onError = (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" });
  const lookAgain = () => queryClient.invalidateQueries({ queryKey });
  const write = useMutation(api.conversations.summary.write.mutationOptions({ onSuccess: lookAgain, onError }));
  const makeTask = useMutation(api.tasks.makeOfFollowUp.mutationOptions({ onSuccess: lookAgain, onError }));
  return {
    outcome,
    write: () => write.mutate({ id: conversationId }),
    isWriting: write.isPending || outcome.data?.isUnderWay === true,
    makeTask: (followUp: string) => makeTask.mutate({ conversationId, followUp }),
    /** The follow-up of which a task is being made. */
    making: makeTask.isPending ? makeTask.variables.followUp : null,
  };
}
