import { username } from "@guildhall/api/client";
import { ErrorNotice } from "@guildhall/ui";
import { useState } from "react";
import { z } from "zod";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";
import { LinkAgain } from "./sign-up/link-again.tsx";
import { signIn } from "./sign-in.ts";

const credentials = z.object({
  email: z.union([z.email(), username], "Write your e-mail address or your username"),
  password: z.string().min(1),
});

/** Asks for the password, and for the e-mail address or the username. */
export function SignInForm({
  problem: before,
  onSignedIn,
  onCodeAsked,
}: {
  /** Why the person is here again. */
  problem: string | null;
  onSignedIn: () => void;
  onCodeAsked: () => void;
}) {
  const [problem, setProblem] = useState(before);
  const [unconfirmed, setUnconfirmed] = useState<string | null>(null);
  const form = useAppForm({
    defaultValues: { email: "", password: "" },
    ...formManners,
    validators: { onDynamic: credentials },
    onSubmit: async ({ value }) => {
      const answer = await signIn(value);
      if (answer.at === "inside") onSignedIn();
      if (answer.at === "code") onCodeAsked();
      setProblem(answer.at === "refused" ? answer.problem : null);
      setUnconfirmed(answer.at === "refused" && answer.unconfirmed ? value.email : null);
    },
  });
  return (
    <FormBody form={form} className="flex flex-col gap-4">
      {problem && (
        <ErrorNotice title="You are not signed in" action={unconfirmed && <LinkAgain email={unconfirmed} />}>
          {problem}
        </ErrorNotice>
      )}
      <form.AppField name="email">
        {(field) => <field.TextField label="E-mail or username" inputMode="email" autoComplete="username" autoFocus />}
      </form.AppField>
      <form.AppField name="password">
        {(field) => <field.PasswordField label="Password" autoComplete="current-password" />}
      </form.AppField>
      <SubmitButton size="lg">Sign in</SubmitButton>
    </FormBody>
  );
}
