import { renameOrganizationInput } from "@guildhall/api/client";
import { ErrorNotice, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext, useRouter } from "@tanstack/react-router";
import { failureOf } from "../../api/failure-of.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";

/** Gives the organization another name. */
export function RenameForm() {
  const { organization } = useRouteContext({ from: "/o/$org" });
  const rename = useRename();
  const failure = rename.error && failureOf(rename.error);
  const form = useAppForm({
    defaultValues: { name: organization.name },
    ...formManners,
    validators: { onDynamic: renameOrganizationInput },
    onSubmit: ({ value }) => rename.mutateAsync(value).catch(() => null),
  });
  return (
    <FormBody form={form} className="flex max-w-md flex-col gap-4">
      {failure && (
        <ErrorNotice title="The organization has its old name still" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <form.AppField name="name">
        {(field) => (
          <field.TextField
            label="Name"
            help="Its address stays as it is, so that no link breaks."
            autoComplete="off"
            serverError={failure?.fields["name"]}
          />
        )}
      </form.AppField>
      <SubmitButton className="self-start">Rename organization</SubmitButton>
    </FormBody>
  );
}

function useRename() {
  const { api, publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const router = useRouter();
  const toast = useToast();
  return useMutation(
    api.orgs.rename.mutationOptions({
      onSuccess: async ({ name }) => {
        await queryClient.fetchQuery({ ...publicApi.identity.me.queryOptions(), staleTime: 0 });
        await router.invalidate();
        toast({ title: `The organization is called ${name} now` });
      },
    }),
  );
}
