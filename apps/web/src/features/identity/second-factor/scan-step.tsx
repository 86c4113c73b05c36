import { confirmSecondFactorInput } from "@guildhall/api/client";
import { Button, CopyButton, ErrorNotice, Skeleton } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { useSecurityChanged } from "./use-security-changed.ts";

const QrCode = lazy(async () => ({ default: (await import("./qr-code.tsx")).QrCode }));

/** Shows the app what it has to know, and asks for its first code. */
export function ScanStep({
  secret,
  uri,
  onConfirmed,
  onCancel,
}: {
  secret: string;
  uri: string;
  onConfirmed: (codes: string[]) => void;
  onCancel: () => void;
}) {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const changed = useSecurityChanged();
  const confirm = useMutation(publicApi.identity.secondFactor.confirm.mutationOptions());
  const failure = confirm.error && failureOf(confirm.error);
  const form = useAppForm({
    defaultValues: { code: "" },
    ...formManners,
    validators: { onDynamic: confirmSecondFactorInput },
    onSubmit: async ({ value }) => {
      const confirmed = await confirm.mutateAsync(value).catch(() => null);
      if (!confirmed) return;
      onConfirmed(confirmed.backupCodes);
      await changed();
    },
  });
  return (
    <FormBody form={form} className="flex flex-col gap-4">
      {failure && !failure.fields["code"] && (
        <ErrorNotice title="The second factor is not on yet" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <Suspense fallback={<Skeleton className="size-44" />}>
          <QrCode text={uri} label="QR code for your app" />
        </Suspense>
        <div className="flex max-w-md min-w-0 grow basis-64 flex-col gap-4">
          <p className="text-ink-soft">
            Scan this with an app for codes, such as Aegis, 2FAS, 1Password or Google Authenticator. Or type the key in:
          </p>
          <div className="flex items-center gap-1">
            <code className="min-w-0 font-mono text-[13px] break-all select-all">
              {secret.match(/.{1,4}/g)?.join(" ")}
            </code>
            <CopyButton text={secret} label="Copy key" />
          </div>
          <form.AppField name="code">
            {(field) => (
              <field.TextField
                label="Code that the app shows"
                inputMode="numeric"
                autoComplete="one-time-code"
                autoFocus
                serverError={failure?.fields["code"] && `This ${failure.fields["code"]}`}
              />
            )}
          </form.AppField>
          <div className="flex flex-wrap gap-2">
            <SubmitButton>Turn on</SubmitButton>
            <Button onClick={onCancel}>Cancel</Button>
          </div>
        </div>
      </div>
    </FormBody>
  );
}
