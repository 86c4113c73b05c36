import { Button, ErrorNotice, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { FormBody } from "../../forms/form-body.tsx";
import { questions } from "./questions.ts";
import { PresetNote } from "./presets/preset-note.tsx";
import { useAgent } from "./use-agent.ts";
import type { AgentAnswers } from "./wizard/agent-answers.ts";
import { LookFields } from "./wizard/look-fields.tsx";
import { PromptPreview } from "./wizard/prompt-preview.tsx";
import { QuestionField } from "./wizard/question-field.tsx";
import { useAgentForm } from "./wizard/use-agent-form.ts";

/** The agent's answers, to change them. */
export function InstructionsPage() {
  const { id, name, description, icon, color, who, rules, tricks, preset } = useAgent();
  const answers = { name, description, icon, color, who, rules, tricks };
  return <InstructionsForm key={id} id={id} answers={answers} preset={preset} />;
}

type FormProps = { id: string; answers: AgentAnswers; preset: { key: string; name: string } | null };

function InstructionsForm({ id, answers, preset }: FormProps) {
  const { save, failure } = useSaveAgent(id);
  const form = useAgentForm({
    answers,
    onSubmit: async (changed) => {
      if (await save(changed)) form.reset(changed);
    },
  });
  return (
    <div className="mx-auto grid w-full max-w-6xl items-start gap-8 px-4 py-6 md:px-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <FormBody form={form} className="flex flex-col gap-6">
        {failure && (
          <ErrorNotice title="The changes were not saved" details={failure.details}>
            {failure.message}
          </ErrorNotice>
        )}
        {preset && <PresetNote preset={preset} />}
        <form.AppField name="name">
          {(field) => <field.TextField label="Name" autoComplete="off" serverError={failure?.fields["name"]} />}
        </form.AppField>
        {questions.map((question) => (
          <QuestionField
            key={question.name}
            form={form}
            question={question}
            examples={false}
            serverError={failure?.fields[question.name]}
          />
        ))}
        <LookFields form={form} serverErrors={failure?.fields ?? {}} />
        <form.Subscribe selector={(state) => [state.isSubmitting, state.isDefaultValue] as const}>
          {([busy, unchanged]) => (
            <div className="sticky bottom-0 -mx-4 flex justify-end border-t border-line bg-canvas px-4 py-3">
              <Button type="submit" look="primary" busy={busy} disabled={unchanged && !busy}>
                Save agent
              </Button>
            </div>
          )}
        </form.Subscribe>
      </FormBody>
      <form.Subscribe selector={(state) => state.values}>
        {(values) => <PromptPreview answers={values} />}
      </form.Subscribe>
    </div>
  );
}

function useSaveAgent(id: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  const update = useMutation(api.agents.update.mutationOptions());
  const save = async (answers: AgentAnswers): Promise<boolean> => {
    const agent = await update.mutateAsync({ id, ...answers }).catch(() => null);
    if (!agent) return false;
    queryClient.setQueryData(api.agents.get.queryKey({ id: agent.slug }), agent);
    void queryClient.invalidateQueries({ queryKey: api.agents.list.pathKey() });
    toast({ title: "Agent saved" });
    return true;
  };
  return { save, failure: update.error ? failureOf(update.error) : null };
}
