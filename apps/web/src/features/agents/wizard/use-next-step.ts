import { useNavigate } from "@tanstack/react-router";
import type { AgentForm } from "./use-agent-form.ts";
import { type WizardStep, wizardSteps } from "./wizard-steps.ts";

/** Goes on when what this step asks for is right, else to the first answer that is not; after the last step, saves. */
export function useNextStep(form: AgentForm, step: WizardStep) {
  const navigate = useNavigate({ from: "/o/$org/agents/new" });
  const goTo = async (id: WizardStep["id"]) => {
    await navigate({ search: (before) => ({ ...before, step: id }) });
  };
  return async () => {
    const next = wizardSteps[wizardSteps.indexOf(step) + 1];
    if (!next) {
      await form.handleSubmit();
      const wrong = wizardSteps.find((known) => wrongFields(form, known).length > 0);
      return wrong && goTo(wrong.id);
    }
    await form.validateAllFields("blur");
    await form.validate("submit");
    const [wrong] = wrongFields(form, step);
    if (!wrong) return goTo(next.id);
    for (const name of step.fields) form.setFieldMeta(name, (meta) => ({ ...meta, isBlurred: true, isDirty: true }));
    document.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };
}

function wrongFields(form: AgentForm, step: WizardStep) {
  return step.fields.filter((name) => (form.getFieldMeta(name)?.errors.length ?? 0) > 0);
}
