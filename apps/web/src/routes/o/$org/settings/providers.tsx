import { createFileRoute } from "@tanstack/react-router";
import { ProvidersPage } from "../../../../features/providers/providers-page.tsx";

export const Route = createFileRoute("/o/$org/settings/providers")({
  loader: ({ context: { queryClient, api } }) => queryClient.ensureQueryData(api.providers.list.queryOptions()),
  component: ProvidersPage,
});
