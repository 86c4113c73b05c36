import { createFileRoute } from "@tanstack/react-router";
import { ChooseAgent } from "../../../../features/conversations/choose-agent.tsx";
import { agentPages } from "../../../../features/agents/agent-pages.ts";

export const Route = createFileRoute("/o/$org/chat/")({
  loader: ({ context: { queryClient, api } }) => queryClient.ensureInfiniteQueryData(agentPages(api, {})),
  component: ChooseAgent,
});
