import { createFileRoute } from "@tanstack/react-router";
import { HealthPage } from "../../../../features/ops/health-page.tsx";

export const Route = createFileRoute("/o/$org/settings/health")({
  loader: ({ context: { queryClient, api } }) => queryClient.ensureQueryData(api.ops.health.get.queryOptions()),
  component: HealthPage,
});
