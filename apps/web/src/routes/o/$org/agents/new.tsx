import { createFileRoute } from "@tanstack/react-router";
import { WizardPage } from "../../../../features/agents/wizard/wizard-page.tsx";

export const Route = createFileRoute("/o/$org/agents/new")({
  head: () => ({ meta: [{ title: "New agent · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { step?: string; preset?: string } => ({
    ...(typeof search["step"] === "string" && { step: search["step"] }),
    ...(typeof search["preset"] === "string" && { preset: search["preset"] }),
  }),
  loaderDeps: ({ search }) => ({ preset: search.preset }),
  // A preset that is gone is no reason to show nothing: one begins without it.
  loader: ({ context: { queryClient, api }, deps: { preset: key } }) =>
    key ? queryClient.ensureQueryData(api.agents.presets.get.queryOptions({ key })).catch(() => null) : null,
  component: WizardPage,
});
