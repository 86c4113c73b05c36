import { createFileRoute } from "@tanstack/react-router";
import { PromptPage } from "../../../../../features/prompts/prompt-page.tsx";
import { promptQuery } from "../../../../../features/prompts/prompt-queries.ts";

export const Route = createFileRoute("/o/$org/settings/prompts/$key")({
  loader: ({ context: { queryClient, api }, params }) => queryClient.ensureQueryData(promptQuery(api, params.key)),
  component: PromptPage,
});
