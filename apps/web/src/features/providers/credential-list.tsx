import { Badge, Button, Dialog, RelativeTime, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { CredentialUses } from "./credential-uses.tsx";
import { UsesButton } from "./uses-button.tsx";
import { ReconnectButton } from "./reconnect-button.tsx";
import type { CredentialItem } from "./provider-item.ts";

/** The stored credentials, each with what depends on it and the way to revoke it. */
export function CredentialList({ credentials }: { credentials: readonly CredentialItem[] }) {
  const revoke = useRevoke();
  const [revoking, setRevoking] = useState<CredentialItem | null>(null);
  return (
    <>
      <ul aria-label="Credentials" className="divide-y divide-line rounded-panel border border-line">
        {credentials.map((credential) => (
          <li key={credential.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
            <CredentialFacts credential={credential} />
            {credential.kind === "oauth" && <ReconnectButton credential={credential} />}
            <Button size="sm" aria-label={`Revoke ${credential.label}`} onClick={() => setRevoking(credential)}>
              Revoke
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        open={revoking !== null}
        onOpenChange={() => setRevoking(null)}
        title={`Revoke ${revoking?.label ?? "the credential"}`}
        description="It is taken out of the vault for good. What goes on with it fails from then on."
      >
        <div className="flex flex-col items-start gap-4">
          {revoking && <CredentialUses id={revoking.id} />}
          <Button
            look="danger"
            onClick={() => {
              if (revoking) revoke.mutate({ id: revoking.id });
              setRevoking(null);
            }}
          >
            Revoke credential
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function CredentialFacts({ credential }: { credential: CredentialItem }) {
  const { label, service, kind, hint, isActive, testError, personal, createdAt, lastUsedAt } = credential;
  return (
    <div className="min-w-0 grow">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        <span className="truncate">{label}</span>
        <Badge>{service}</Badge>
        {kind === "oauth" && <Badge>{isActive ? "Connected" : "Not connected"}</Badge>}
        {personal && <Badge tone="accent">Only you</Badge>}
      </p>
      <p className="flex flex-wrap gap-x-3 text-[13px] text-ink-faint">
        {hint && <code className="font-mono text-xs">{hint}</code>}
        <UsesButton credential={credential} />
        <span>
          Stored <RelativeTime at={createdAt} />
        </span>
        {lastUsedAt && (
          <span>
            Used <RelativeTime at={lastUsedAt} />
          </span>
        )}
      </p>
      {testError && <p className="text-[13px] text-danger">{testError}</p>}
    </div>
  );
}

function useRevoke() {
  const { providers } = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation(
    providers.credentials.revoke.mutationOptions({
      onSuccess: () => toast({ title: "The credential is revoked" }),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: providers.pathKey() }),
    }),
  );
}
