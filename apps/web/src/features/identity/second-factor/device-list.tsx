import { Badge, Button, ExactTime, RelativeTime, useToast } from "@guildhall/ui";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { useSecurityChanged } from "./use-security-changed.ts";

/** The browsers in which signing in asks for no code, each with the way to end it. */
export function DeviceList() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const devices = useSuspenseQuery(publicApi.identity.devices.list.queryOptions()).data;
  const revoke = useRevokeDevice();
  if (devices.length === 0) {
    return <p className="text-ink-soft">None. When you sign in with a code, you can choose to trust the browser.</p>;
  }
  return (
    <ul aria-label="Trusted browsers" className="divide-y divide-line rounded-panel border border-line">
      {devices.map(({ id, name, ipAddress, lastUsedAt, trustedUntil, isCurrent }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
          <div className="min-w-0 grow">
            <p className="flex items-center gap-2 font-medium">
              {name}
              {isCurrent && <Badge tone="accent">This one</Badge>}
            </p>
            <p className="text-[13px] text-ink-faint">
              {lastUsedAt && (
                <>
                  Used <RelativeTime at={lastUsedAt} />
                  {ipAddress && ` from ${ipAddress}`}
                </>
              )}
              {trustedUntil && (
                <>
                  , trusted until <ExactTime at={trustedUntil} />
                </>
              )}
            </p>
          </div>
          <Button
            size="sm"
            aria-label={`Stop trusting ${name}`}
            busy={revoke.isPending && revoke.variables.id === id}
            onClick={() => revoke.mutate({ id })}
          >
            Stop trusting
          </Button>
        </li>
      ))}
    </ul>
  );
}

function useRevokeDevice() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const changed = useSecurityChanged();
  const toast = useToast();
  return useMutation(
    publicApi.identity.devices.revoke.mutationOptions({
      onSuccess: async () => {
        await changed();
        toast({ title: "That browser is trusted no more" });
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
