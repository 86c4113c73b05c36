import { ErrorNotice } from "@guildhall/ui";
import { useState } from "react";
import { z } from "zod";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";
import { signIn } from "./sign-in.ts";

const credentials = z.object({ email: z.email(), password: z.string().min(1) });

/** Asks for e-mail and password. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const form = useAppForm({
    defaultValues: { email: "", password: "" },
    ...formManners,
    validators: { onDynamic: credentials },
    onSubmit: async ({ value }) => {
      const answer = await signIn(value);
      setProblem(answer);
      if (!answer) onSignedIn();
    },
  });
  return (
    <FormBody form={form} className="flex flex-col gap-4">
      {problem && <ErrorNotice title="You are not signed in">{problem}</ErrorNotice>}
      <form.AppField name="email">
        {(field) => <field.TextField label="E-mail" type="email" autoComplete="username" autoFocus />}
      </form.AppField>
      <form.AppField name="password">
        {(field) => <field.PasswordField label="Password" autoComplete="current-password" />}
      </form.AppField>
      <SubmitButton size="lg">Sign in</SubmitButton>
    </FormBody>
  );
}
