import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { clearDraft } from "../../drafts/draft-store.ts";
import type { AgentAnswers } from "./agent-answers.ts";
import { type WizardStep, wizardSteps } from "./wizard-steps.ts";

/** Saves the answers as an agent and goes to it, which remembers the preset that it began as; answers the step to go back to when the server finds a field wrong. */
export function useCreateAgent(draft: string, presetId: string | undefined) {
  const api = useApi();
  const { org } = useParams({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const mutation = useMutation(api.agents.create.mutationOptions());
  const create = async (answers: AgentAnswers): Promise<WizardStep["id"] | undefined> => {
    try {
      const { agent } = await mutation.mutateAsync({ ...answers, ...(presetId && { presetId }) });
      clearDraft(draft);
      queryClient.setQueryData(api.agents.get.queryKey({ id: agent.slug }), agent);
      void queryClient.invalidateQueries({ queryKey: api.agents.list.pathKey() });
      await navigate({ to: "/o/$org/agents/$slug", params: { org, slug: agent.slug } });
      return undefined;
    } catch (error) {
      return stepOfFields(failureOf(error).fields);
    }
  };
  return { create, failure: mutation.error ? failureOf(mutation.error) : null };
}

function stepOfFields(fields: Record<string, string>): WizardStep["id"] | undefined {
  return wizardSteps.find((step) => step.fields.some((name) => name in fields))?.id;
}
