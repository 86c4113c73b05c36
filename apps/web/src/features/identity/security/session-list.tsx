import { describeUserAgent } from "@guildhall/api/client";
import { Badge, Button, RelativeTime, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";

/** The browsers that are signed in, each with the way to end it. */
export function SessionList() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const sessions = useSuspenseQuery(publicApi.identity.sessions.list.queryOptions()).data;
  const { revoke, revokeOthers } = useRevoke();
  return (
    <>
      <ul aria-label="Signed-in browsers" className="divide-y divide-line rounded-panel border border-line">
        {sessions.map(({ id, userAgent, ipAddress, createdAt, isCurrent }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
            <div className="min-w-0 grow">
              <p className="flex items-center gap-2 font-medium">
                {describeUserAgent(userAgent)}
                {isCurrent && <Badge tone="accent">This one</Badge>}
              </p>
              <p className="text-[13px] text-ink-faint">
                Signed in <RelativeTime at={createdAt} />
                {ipAddress && ` from ${ipAddress}`}
              </p>
            </div>
            {!isCurrent && (
              <Button
                size="sm"
                aria-label={`Sign out ${describeUserAgent(userAgent)}`}
                busy={revoke.isPending && revoke.variables.id === id}
                onClick={() => revoke.mutate({ id })}
              >
                Sign out
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button className="self-start" busy={revokeOthers.isPending} onClick={() => revokeOthers.mutate()}>
          Sign out all others
        </Button>
      )}
    </>
  );
}

function useRevoke() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const toast = useToast();
  const { sessions } = publicApi.identity;
  const told = (title: string) => ({
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: sessions.list.queryKey() });
      toast({ title });
    },
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" as const }),
  });
  return {
    revoke: useMutation(sessions.revoke.mutationOptions(told("That browser is signed out"))),
    revokeOthers: useMutation(sessions.revokeOthers.mutationOptions(told("All other browsers are signed out"))),
  };
}
