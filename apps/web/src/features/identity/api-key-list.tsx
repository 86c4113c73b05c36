import type { ApiKeyView } from "@guildhall/api/client";
import { Button, RelativeTime, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { describeScopes } from "./api-keys/scope-words.ts";

type ApiKeyItem = Pick<ApiKeyView, "id" | "name" | "hint" | "scopes"> & {
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
};

/** The keys that are valid, each with the way to end it. */
export function ApiKeyList({ keys }: { keys: readonly ApiKeyItem[] }) {
  const revoke = useRevokeApiKey();
  if (keys.length === 0) return <p className="text-ink-soft">You have no key yet.</p>;
  return (
    <ul aria-label="API keys" className="divide-y divide-line rounded-panel border border-line">
      {keys.map(({ id, name, hint, scopes, createdAt, lastUsedAt, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
          <div className="min-w-0 grow">
            <p className="truncate font-medium">{name}</p>
            <p className="flex flex-wrap gap-x-3 text-[13px] text-ink-faint">
              <code className="font-mono text-xs">{hint}…</code>
              <span>{describeScopes(scopes)}</span>
              <span>
                Created <RelativeTime at={createdAt} />
              </span>
              <span>
                {lastUsedAt ? (
                  <>
                    Used <RelativeTime at={lastUsedAt} />
                  </>
                ) : (
                  "Never used"
                )}
              </span>
              {expiresAt && (
                <span>
                  Ends <RelativeTime at={expiresAt} />
                </span>
              )}
            </p>
          </div>
          <Button
            size="sm"
            aria-label={`Revoke key ${name}`}
            busy={revoke.isPending && revoke.variables.id === id}
            onClick={() => revoke.mutate({ id })}
          >
            Revoke key
          </Button>
        </li>
      ))}
    </ul>
  );
}

function useRevokeApiKey() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation(
    api.identity.apiKeys.revoke.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: api.identity.apiKeys.list.queryKey() });
        toast({ title: "The key is revoked" });
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
