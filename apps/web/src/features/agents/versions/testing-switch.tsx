import { Switch, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Whether each version is tested as it is published. */
export function TestingSwitch({ agentId }: { agentId: string }) {
  const { tests } = useApi().agents;
  const toast = useToast();
  const queryClient = useQueryClient();
  const options = tests.testing.queryOptions({ id: agentId });
  const { isOn, isOnForAll, cases } = useSuspenseQuery(options).data;
  const set = useMutation(
    tests.setTesting.mutationOptions({
      onSuccess: (testing) => queryClient.setQueryData(options.queryKey, testing),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
  const count = cases === 1 ? "The one test case is" : `The ${cases} test cases are`;
  const words =
    cases === 0
      ? "There are no test cases yet: they are made of answers that somebody found bad."
      : `${count} asked again, without tools, and a model judges each answer. That costs two calls for each.`;
  return (
    <Switch
      label="Test each version"
      help={isOnForAll ? words : "Your organization has tests switched off, under Settings, Organization."}
      checked={isOn && isOnForAll}
      disabled={!isOnForAll || set.isPending}
      onChange={(checked) => set.mutate({ id: agentId, isOn: checked })}
    />
  );
}
