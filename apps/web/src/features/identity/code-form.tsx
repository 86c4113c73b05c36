import { secondStepInput } from "@guildhall/api/client";
import { ErrorNotice, Switch } from "@guildhall/ui";
import { useState } from "react";
import { FormBody } from "../../forms/form-body.tsx";
import { formManners } from "../../forms/form-manners.ts";
import { SubmitButton } from "../../forms/submit-button.tsx";
import { useAppForm } from "../../forms/use-app-form.ts";
import { showCode } from "./sign-in.ts";

/** The second step of signing in: asks for a code, and whether to trust this browser. */
export function CodeForm({ onSignedIn, onAgain }: { onSignedIn: () => void; onAgain: (problem: string) => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const form = useAppForm({
    defaultValues: { code: "", trustDevice: false },
    ...formManners,
    validators: { onDynamic: secondStepInput },
    onSubmit: async ({ value }) => {
      const answer = await showCode(value);
      if (answer.at === "inside") return onSignedIn();
      if (answer.at !== "refused") return;
      if (answer.again) onAgain(answer.problem);
      setProblem(answer.problem);
    },
  });
  return (
    <FormBody form={form} className="flex flex-col gap-4">
      {problem && <ErrorNotice title="You are not signed in yet">{problem}</ErrorNotice>}
      <form.AppField name="code">
        {(field) => (
          <field.TextField
            label="Code"
            autoComplete="one-time-code"
            autoFocus
            help="Your phone is not at hand? A backup code does as well."
          />
        )}
      </form.AppField>
      <form.AppField name="trustDevice">
        {(field) => (
          <Switch
            label="Don’t ask in this browser for 30 days"
            help="Only where nobody else sits."
            checked={field.state.value}
            onChange={(trust) => field.handleChange(trust)}
          />
        )}
      </form.AppField>
      <SubmitButton size="lg">Sign in</SubmitButton>
    </FormBody>
  );
}
