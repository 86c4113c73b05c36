import { Switch, useToast } from "@guildhall/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Whether agents of the organization are tested as they are published. */
export function TestingForAll() {
  const { tests } = useApi().agents;
  const toast = useToast();
  const queryClient = useQueryClient();
  const { data } = useQuery(tests.testingForAll.queryOptions());
  const set = useMutation(
    tests.setTestingForAll.mutationOptions({
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: tests.pathKey() }),
    }),
  );
  if (!data) return null;
  return (
    <div className="max-w-md">
      <Switch
        label="Test agents when they are published"
        help="Each version answers the test cases of its agent, which costs two calls of a model for each. Every agent can have it switched off too."
        checked={data.isOn}
        disabled={set.isPending}
        onChange={(isOn) => set.mutate({ isOn })}
      />
    </div>
  );
}
