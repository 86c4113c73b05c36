import { createFileRoute } from "@tanstack/react-router";
import { InstructionsPage } from "../../../../../features/agents/instructions-page.tsx";

export const Route = createFileRoute("/o/$org/agents/$slug/instructions")({ component: InstructionsPage });
