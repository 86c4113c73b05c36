import { Button, ErrorNotice } from "@guildhall/ui";
import { useState } from "react";
import { z } from "zod";
import { formManners } from "../../forms/form-manners.ts";
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
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {problem && <ErrorNotice title="You are not signed in">{problem}</ErrorNotice>}
      <form.AppField name="email">
        {(field) => <field.TextField label="E-mail" type="email" autoComplete="username" autoFocus />}
      </form.AppField>
      <form.AppField name="password">
        {(field) => <field.PasswordField label="Password" autoComplete="current-password" />}
      </form.AppField>
      <form.Subscribe selector={(state) => state.isSubmitting}>
        {(busy) => (
          <Button type="submit" look="primary" size="lg" busy={busy}>
            Sign in
          </Button>
        )}
      </form.Subscribe>
    </form>
  );
}
