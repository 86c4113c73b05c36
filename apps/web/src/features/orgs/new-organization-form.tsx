import { createOrganizationInput } from "@guildhall/api/client";
import { ErrorNotice } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext, useRouter } from "@tanstack/react-router";
import { failureOf } from "../../api/failure-of.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";

const named = createOrganizationInput.pick({ name: true });

/** Makes a further organization and goes there. */
export function NewOrganizationForm({ onCreated }: { onCreated?: () => void }) {
  const create = useCreateOrganization();
  const failure = create.error && failureOf(create.error);
  const form = useAppForm({
    defaultValues: { name: "" },
    ...formManners,
    validators: { onDynamic: named },
    onSubmit: async ({ value }) => {
      if (await create.mutateAsync(value).catch(() => null)) onCreated?.();
    },
  });
  return (
    <FormBody form={form} className="flex flex-col gap-4">
      {failure && (
        <ErrorNotice title="The organization was not made" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <form.AppField name="name">
        {(field) => (
          <field.TextField
            label="Name of the organization"
            autoComplete="off"
            autoFocus
            serverError={failure?.fields["name"]}
          />
        )}
      </form.AppField>
      <SubmitButton className="self-start">Create organization</SubmitButton>
    </FormBody>
  );
}

function useCreateOrganization() {
  const { publicApi } = useRouteContext({ from: "__root__" });
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation(
    publicApi.orgs.create.mutationOptions({
      onSuccess: async ({ slug }) => {
        await queryClient.fetchQuery({ ...publicApi.identity.me.queryOptions(), staleTime: 0 });
        await router.navigate({ to: "/o/$org", params: { org: slug } });
      },
    }),
  );
}
