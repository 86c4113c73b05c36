import { createInvitationInput, type CreateInvitationInput } from "@guildhall/api/client";
import { ErrorNotice, Field, Select } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { invitedRoleChoices } from "../members/role-choices.ts";
import type { ShownInvitation } from "./invitation-shown.tsx";

const blank: CreateInvitationInput = { email: "", role: "member" };

/** Says whom to invite, and as what. */
export function InvitationForm({ onCreated }: { onCreated: (shown: ShownInvitation) => void }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const create = useMutation(api.orgs.invitations.create.mutationOptions());
  const failure = create.error ? failureOf(create.error) : null;
  const form = useAppForm({
    defaultValues: blank,
    ...formManners,
    validators: { onDynamic: createInvitationInput },
    onSubmit: async ({ value }) => {
      const created = await create.mutateAsync(value).catch(() => null);
      if (!created) return;
      onCreated({ email: created.invitation.email, link: created.link, sends: created.sends });
      form.reset();
      await queryClient.invalidateQueries({ queryKey: api.orgs.invitations.list.pathKey() });
    },
  });
  return (
    <FormBody form={form} className="flex flex-col gap-3">
      {failure && (
        <ErrorNotice title="Nobody was invited" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <div className="grid grid-cols-1 items-start justify-items-start gap-2 sm:grid-cols-[1fr_auto_auto]">
        <div className="w-full">
          <form.AppField name="email">
            {(field) => (
              <field.TextField
                label="E-mail of who is invited"
                type="email"
                autoComplete="off"
                data-create
                serverError={failure?.fields["email"]}
              />
            )}
          </form.AppField>
        </div>
        <form.AppField name="role">
          {(field) => (
            <Field label="Role">
              {(control) => (
                <Select
                  {...control}
                  choices={invitedRoleChoices}
                  value={field.state.value}
                  onChange={(role) => field.handleChange(role)}
                />
              )}
            </Field>
          )}
        </form.AppField>
        <SubmitButton className="sm:mt-6.5">Invite</SubmitButton>
      </div>
    </FormBody>
  );
}
