import { useToast } from "@guildhall/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** While something is being learnt, it is looked for this often: nobody tells of it. */
const lookAgainMs = 1000;

/** What an interview learnt so far, as it grows, and the ways to put it right, to end it and to go on. */
export function useInterview(conversationId: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const options = api.conversations.interview.get.queryOptions({ id: conversationId });
  const { queryKey } = options;
  const { data, error, isPending } = useQuery({
    ...options,
    refetchInterval: ({ state }) => (state.data?.isLearning ? lookAgainMs : false),
  });
  const onError = (thrown: unknown) => toast({ title: failureOf(thrown).message, tone: "danger" });
  const take = (read: NonNullable<typeof data>) => queryClient.setQueryData(queryKey, read);
  const takeEnd = (read: NonNullable<typeof data>) => {
    take(read);
    void queryClient.invalidateQueries({ queryKey: api.conversations.summary.pathKey() });
    void queryClient.invalidateQueries({ queryKey: api.agents.memory.pathKey() });
  };
  const { interview } = api.conversations;
  const correct = useMutation(interview.correct.mutationOptions({ onSuccess: take }));
  const remove = useMutation(interview.remove.mutationOptions({ onSuccess: take, onError }));
  const finish = useMutation(interview.finish.mutationOptions({ onSuccess: takeEnd, onError }));
  const reopen = useMutation(interview.reopen.mutationOptions({ onSuccess: takeEnd, onError }));
  return {
    interview: data,
    isPending,
    failure: error ? failureOf(error) : null,
    lookAgain: () => queryClient.invalidateQueries({ queryKey }),
    correct,
    remove: (factId: string) => remove.mutate({ id: conversationId, factId }),
    removing: remove.isPending ? remove.variables.factId : null,
    finish: () => finish.mutate({ id: conversationId }),
    isFinishing: finish.isPending,
    reopen: () => reopen.mutate({ id: conversationId }),
    isReopening: reopen.isPending,
  };
}
