import { username } from "@guildhall/api/client";
import { ErrorNotice, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { z } from "zod";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { formManners } from "../../../forms/form-manners.ts";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { useAppForm } from "../../../forms/use-app-form.ts";

const chosen = z.object({ username: z.union([z.literal(""), username]) });

/** Chooses a name to sign in with; none is fine too. */
export function UsernameForm() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const stored = useSuspenseQuery(publicApi.identity.profile.get.queryOptions()).data.username ?? "";
  const { set, failure } = useSetUsername();
  const form = useAppForm({
    defaultValues: { username: stored },
    ...formManners,
    validators: { onDynamic: chosen },
    onSubmit: ({ value }) => set(value.username.trim().toLowerCase() || null),
  });
  return (
    <FormBody form={form} className="flex max-w-md flex-col gap-4">
      {failure && Object.keys(failure.fields).length === 0 && (
        <ErrorNotice title="Your username is the old one">{failure.message}</ErrorNotice>
      )}
      <form.AppField name="username">
        {(field) => (
          <field.TextField
            label="Username"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            help="Letters, digits, dots, hyphens and underscores. Empty means none."
            serverError={failure?.fields["username"] && `It ${failure.fields["username"]}`}
          />
        )}
      </form.AppField>
      <SubmitButton className="self-start">Save username</SubmitButton>
    </FormBody>
  );
}

function useSetUsername() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const toast = useToast();
  const { mutateAsync, error } = useMutation(
    publicApi.identity.profile.setUsername.mutationOptions({
      onSuccess: async (_, { username: name }) => {
        toast({ title: name ? `You can sign in as ${name}` : "You have no username any more" });
        await queryClient.invalidateQueries({ queryKey: publicApi.identity.profile.get.queryKey() });
      },
    }),
  );
  const set = (name: string | null) => mutateAsync({ username: name }).catch(() => undefined);
  return { set, failure: error && failureOf(error) };
}
