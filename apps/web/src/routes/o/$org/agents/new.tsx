import { createFileRoute } from "@tanstack/react-router";
import { WizardPage } from "../../../../features/agents/wizard/wizard-page.tsx";

export const Route = createFileRoute("/o/$org/agents/new")({
  head: () => ({ meta: [{ title: "New agent · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { step?: string; example?: string } => ({
    ...(typeof search["step"] === "string" && { step: search["step"] }),
    ...(typeof search["example"] === "string" && { example: search["example"] }),
  }),
  component: WizardPage,
});
