import { createFileRoute } from "@tanstack/react-router";
import { AgentApiPage } from "../../../../../features/agents/agent-api-page.tsx";

export const Route = createFileRoute("/o/$org/agents/$slug/api")({ component: AgentApiPage });
