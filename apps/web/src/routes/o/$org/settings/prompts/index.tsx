import { createFileRoute } from "@tanstack/react-router";
import { promptPages } from "../../../../../features/prompts/prompt-queries.ts";
import { PromptsPage } from "../../../../../features/prompts/prompts-page.tsx";

export const Route = createFileRoute("/o/$org/settings/prompts/")({
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search["q"] === "string" && search["q"] ? { q: search["q"] } : {},
  loaderDeps: ({ search }) => ({ q: search.q }),
  loader: ({ context: { queryClient, api }, deps }) => queryClient.ensureInfiniteQueryData(promptPages(api, deps.q)),
  component: PromptsPage,
});
