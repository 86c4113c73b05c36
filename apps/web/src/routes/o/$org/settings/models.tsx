import { createFileRoute } from "@tanstack/react-router";
import { ModelsPage } from "../../../../features/providers/choices/models-page.tsx";

export const Route = createFileRoute("/o/$org/settings/models")({
  loader: ({ context: { queryClient, api } }) => queryClient.ensureQueryData(api.providers.choices.list.queryOptions()),
  component: ModelsPage,
});
