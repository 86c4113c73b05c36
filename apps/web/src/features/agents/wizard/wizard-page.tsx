import { Button } from "@guildhall/ui";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { Page } from "../../../shell/page.tsx";
import { clearDraft, readDraft, writeDraft } from "../../drafts/draft-store.ts";
import { starters } from "../starters.ts";
import { blankAnswers } from "./agent-answers.ts";
import { PromptPreview } from "./prompt-preview.tsx";
import { StepList } from "./step-list.tsx";
import { useAgentForm } from "./use-agent-form.ts";
import { useCreateAgent } from "./use-create-agent.ts";
import { WizardForm } from "./wizard-form.tsx";
import { wizardStep } from "./wizard-steps.ts";

/** Three questions, a look, and an agent. What is typed stays until it is saved. */
export function WizardPage() {
  const { org } = useParams({ from: "/o/$org" });
  const search = useSearch({ from: "/o/$org/agents/new" });
  const navigate = useNavigate({ from: "/o/$org/agents/new" });
  const draft = `${org}.new-agent`;
  const [answers] = useState(() => readDraft(draft, starterAnswers(search.example)));
  const { create, failure } = useCreateAgent(draft);
  const form = useAgentForm({
    answers,
    onChange: (changed) => writeDraft(draft, changed),
    onSubmit: async (value) => {
      const field = await create(value);
      if (field) await navigate({ search: { step: field }, replace: true });
    },
  });
  const startOver = () => {
    clearDraft(draft);
    form.reset(blankAnswers);
    void navigate({ search: {}, replace: true });
  };
  const step = wizardStep(search.step);
  return (
    <Page
      wide
      title="New agent"
      action={
        <form.Subscribe selector={(state) => state.isDefaultValue}>
          {(untouched) =>
            untouched ? null : (
              <Button look="ghost" onClick={startOver}>
                Clear answers
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

function starterAnswers(id: string | undefined) {
  const starter = starters.find((known) => known.id === id);
  if (!starter) return blankAnswers;
  const { id: _, ...answers } = starter;
  return { ...blankAnswers, ...answers };
}
