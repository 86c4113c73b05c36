import { createAgentInput } from "@guildhall/api/client";
import { formManners } from "../../../forms/form-manners.ts";
import { useAppForm } from "../../../forms/use-app-form.ts";
import type { AgentAnswers } from "./agent-answers.ts";

/** A form has a text for every answer, be it empty; which preset it began as is none of them. */
const everyAnswer = createAgentInput.omit({ presetId: true }).required();

/** The form of an agent's answers, for the wizard and for the page that changes them later. */
export function useAgentForm({
  answers,
  onChange,
  onSubmit,
}: {
  answers: AgentAnswers;
  onChange?: (answers: AgentAnswers) => void;
  onSubmit: (answers: AgentAnswers) => Promise<void>;
}) {
  return useAppForm({
    defaultValues: answers,
    ...formManners,
    validators: { onDynamic: everyAnswer },
    listeners: { onChange: ({ formApi }) => onChange?.(formApi.state.values) },
    onSubmit: ({ value }) => onSubmit(value),
  });
}

export type AgentForm = ReturnType<typeof useAgentForm>;
