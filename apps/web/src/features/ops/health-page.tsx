import { Button, RelativeTime, Status, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { Room } from "../../shell/settings/room.tsx";
import { HealthHistory } from "./health-history.tsx";
import { healthWords } from "./health-words.ts";

const refreshMs = 20_000;

/** How each part of the installation is, and was over the last day. */
export function HealthPage() {
  const { checks } = useSuspenseQuery({ ...useApi().ops.health.get.queryOptions(), refetchInterval: refreshMs }).data;
  const look = useLookAgain();
  return (
    <Room
      title="Health"
      about="Guildhall looks after its parts and writes down how they are. Each bar is half an hour of the last day."
      action={
        <Button busy={look.isPending} onClick={() => look.mutate()}>
          Check now
        </Button>
      }
    >
      {checks.length === 0 && (
        <p className="text-ink-soft">Nobody has looked yet. The first look comes within a minute.</p>
      )}
      <ul
        aria-label="Parts of the installation"
        className="flex flex-col divide-y divide-line rounded-panel border border-line"
      >
        {checks.map(({ id, name, status, message, details, responseMs, lastCheckedAt, history }) => (
          <li key={id} className="flex flex-col gap-2 px-4 py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h2 className="font-medium">{name}</h2>
              <Status kind={healthWords[status].kind} label={healthWords[status].label} />
            </div>
            <p className="text-ink-soft">{message}</p>
            {details && <p className="font-mono text-xs break-words text-ink-faint">{details}</p>}
            <HealthHistory name={name} history={history} />
            <p className="text-[13px] text-ink-faint">
              {lastCheckedAt && <RelativeTime at={lastCheckedAt} />}
              {responseMs !== null && `, in ${responseMs} ms`}
            </p>
          </li>
        ))}
      </ul>
    </Room>
  );
}

function useLookAgain() {
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation(
    api.ops.health.look.mutationOptions({
      onSuccess: (health) => queryClient.setQueryData(api.ops.health.get.queryKey(), health),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
