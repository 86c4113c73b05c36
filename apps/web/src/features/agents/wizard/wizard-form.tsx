import { Button, ErrorNotice } from "@guildhall/ui";
import { useNavigate } from "@tanstack/react-router";
import ArrowLeftIcon from "lucide-react/icons/arrow-left";
import type { Failure } from "../../../api/failure-of.ts";
import { questions } from "../questions.ts";
import { LookFields } from "./look-fields.tsx";
import { QuestionField } from "./question-field.tsx";
import type { AgentForm } from "./use-agent-form.ts";
import { useNextStep } from "./use-next-step.ts";
import { type WizardStep, wizardSteps } from "./wizard-steps.ts";

/** The fields of one step, and the ways back and on. */
export function WizardForm({ form, step, failure }: { form: AgentForm; step: WizardStep; failure: Failure | null }) {
  const navigate = useNavigate({ from: "/o/$org/agents/new" });
  const goOn = useNextStep(form, step);
  const before = wizardSteps[wizardSteps.indexOf(step) - 1];
  const question = questions.find(({ name }) => name === step.id);
  const fields = failure?.fields ?? {};
  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      {failure && (
        <ErrorNotice title="The agent was not created" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      {step.id === "who" && (
        <form.AppField name="name">
          {(field) => (
            <field.TextField
              label="Name"
              placeholder="Maya"
              autoComplete="off"
              autoFocus
              serverError={fields["name"]}
            />
          )}
        </form.AppField>
      )}
      {question && (
        <QuestionField
          key={step.id}
          form={form}
          question={question}
          serverError={fields[question.name]}
          autoFocus={step.id !== "who"}
          onEnter={() => void goOn()}
        />
      )}
      {step.id === "look" && <LookFields form={form} serverErrors={fields} />}
      <div className="flex items-center justify-between gap-3 border-t border-line pt-4">
        {before ? (
          <Button
            look="ghost"
            icon={<ArrowLeftIcon size={15} />}
            onClick={() => void navigate({ search: (now) => ({ ...now, step: before.id }) })}
          >
            Back to {before.title}
          </Button>
        ) : (
          <span />
        )}
        <form.Subscribe selector={(state) => state.isSubmitting}>
          {(busy) => (
            <Button type="submit" look="primary" busy={busy}>
              {step.id === "look" ? "Create agent" : `Go on to ${wizardSteps[wizardSteps.indexOf(step) + 1]?.title}`}
            </Button>
          )}
        </form.Subscribe>
      </div>
    </form>
  );
}
