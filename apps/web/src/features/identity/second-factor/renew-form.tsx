import { useMutation } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { ProofForm } from "./proof-form.tsx";
import { useSecurityChanged } from "./use-security-changed.ts";

/** Makes new backup codes in place of the old ones. */
export function RenewForm({ onRenewed, onCancel }: { onRenewed: (codes: string[]) => void; onCancel: () => void }) {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const changed = useSecurityChanged();
  const renew = useMutation(publicApi.identity.secondFactor.renewBackupCodes.mutationOptions());
  return (
    <>
      <p className="text-ink-soft">The codes that you have until now are worth nothing any more.</p>
      <ProofForm
        verb="Make new codes"
        error={renew.error}
        onProve={async (proof) => {
          const renewed = await renew.mutateAsync(proof).catch(() => null);
          if (!renewed) return;
          onRenewed(renewed.backupCodes);
          await changed();
        }}
        onCancel={onCancel}
      />
    </>
  );
}
