import { createFileRoute } from "@tanstack/react-router";
import { AgentsPage } from "../../../../features/agents/agents-page.tsx";
import { agentPages } from "../../../../features/agents/agent-pages.ts";

export const Route = createFileRoute("/o/$org/agents/")({
  head: () => ({ meta: [{ title: "Agents · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search["q"] === "string" && search["q"] ? { q: search["q"] } : {},
  loaderDeps: ({ search }) => ({ q: search.q }),
  loader: ({ context: { queryClient, api }, deps }) => queryClient.ensureInfiniteQueryData(agentPages(api, deps.q)),
  component: AgentsPage,
});
