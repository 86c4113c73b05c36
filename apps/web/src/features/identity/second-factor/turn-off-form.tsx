import { useToast } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { ProofForm } from "./proof-form.tsx";
import { useSecurityChanged } from "./use-security-changed.ts";

/** Turns the second factor off. */
export function TurnOffForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const changed = useSecurityChanged();
  const toast = useToast();
  const disable = useMutation(
    publicApi.identity.secondFactor.disable.mutationOptions({
      onSuccess: async () => {
        await changed();
        toast({ title: "The second factor is off" });
        onDone();
      },
    }),
  );
  return (
    <>
      <p className="text-ink-soft">Your password alone lets in then, and no browser is trusted any more.</p>
      <ProofForm
        verb="Turn off"
        error={disable.error}
        onProve={(proof) => disable.mutateAsync(proof).catch(() => undefined)}
        onCancel={onCancel}
      />
    </>
  );
}
