import { createFileRoute } from "@tanstack/react-router";
import { SystemPage } from "../../../../features/ops/system-page.tsx";

export const Route = createFileRoute("/o/$org/settings/system")({
  loader: ({ context: { queryClient, api } }) =>
    queryClient.ensureQueryData(api.ops.systemSettings.list.queryOptions()),
  component: SystemPage,
});
