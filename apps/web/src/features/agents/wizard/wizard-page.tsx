import { Button } from "@guildhall/ui";
import { useLoaderData, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Page } from "../../../shell/page.tsx";
import { clearDraft, readDraft, writeDraft } from "../../drafts/draft-store.ts";
import { type AgentAnswers, blankAnswers } from "./agent-answers.ts";
import { PromptPreview } from "./prompt-preview.tsx";
import { presetAnswers } from "./preset-answers.ts";
import { StepList } from "./step-list.tsx";
import { useAgentForm } from "./use-agent-form.ts";
import { useCreateAgent } from "./use-create-agent.ts";
import { WizardForm } from "./wizard-form.tsx";
import { wizardStep } from "./wizard-steps.ts";

type Preset = NonNullable<Parameters<typeof presetAnswers>[0]> & { id: string; key: string };

/** Three questions, a look, and an agent. What is typed stays until it is saved. */
export function WizardPage() {
  const preset = useLoaderData({ from: "/o/$org/agents/new" });
  return <Wizard key={preset?.key ?? ""} preset={preset} />;
}

function Wizard({ preset }: { preset: Preset | null }) {
  const { org } = useParams({ from: "/o/$org" });
  const step = wizardStep(useSearch({ from: "/o/$org/agents/new" }).step);
  const navigate = useNavigate({ from: "/o/$org/agents/new" });
  // A preset is begun beside what was typed without one.
  const draft = [org, "new-agent", ...(preset ? [preset.key] : [])].join(".");
  const [beginning] = useState(() => presetAnswers(preset));
  const [answers] = useState(() => readDraft(draft, beginning));
  const { create, failure } = useCreateAgent(draft, preset?.id);
  const goTo = (id: string | undefined) =>
    navigate({ search: { ...(preset && { preset: preset.key }), ...(id && { step: id }) }, replace: true });
  const form = useAgentForm({
    answers,
    onChange: (changed) => writeDraft(draft, changed),
    onSubmit: async (value) => {
      const wrong = await create(value);
      if (wrong) await goTo(wrong);
    },
  });
  const startOver = () => {
    form.reset(beginning);
    clearDraft(draft);
    void goTo(undefined);
  };
  return (
    <Page
      wide
      title="New agent"
      action={
        <form.Subscribe selector={(state) => isSame(state.values, beginning)}>
          {(untouched) =>
            !untouched && (
              <Button look="ghost" onClick={startOver}>
                Start over
              </Button>
            )
          }
        </form.Subscribe>
      }
    >
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className="flex flex-col gap-6">
          <StepList current={step} />
          <WizardForm form={form} step={step} failure={failure} />
        </div>
        <form.Subscribe selector={(state) => state.values}>
          {(values) => <PromptPreview answers={values} />}
        </form.Subscribe>
      </div>
    </Page>
  );
}

function isSame(answers: AgentAnswers, other: AgentAnswers): boolean {
  return JSON.stringify({ ...blankAnswers, ...answers }) === JSON.stringify({ ...blankAnswers, ...other });
}
