import { createFileRoute } from "@tanstack/react-router";
import { AgentsPage } from "../../../../features/agents/agents-page.tsx";
import { agentPages } from "../../../../features/agents/agent-pages.ts";
import { readWhose } from "../../../../features/orgs/sharing/read-whose.ts";

export const Route = createFileRoute("/o/$org/agents/")({
  head: () => ({ meta: [{ title: "Agents · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { q?: string; whose?: "own" | "shared" } => ({
    ...(typeof search["q"] === "string" && search["q"] ? { q: search["q"] } : {}),
    ...readWhose(search["whose"]),
  }),
  loaderDeps: ({ search }) => ({ q: search.q, whose: search.whose }),
  loader: ({ context: { queryClient, api }, deps }) => queryClient.ensureInfiniteQueryData(agentPages(api, deps)),
  component: AgentsPage,
});
