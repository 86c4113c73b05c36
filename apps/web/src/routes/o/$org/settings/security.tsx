import { createFileRoute } from "@tanstack/react-router";
import { SecurityPage } from "../../../../features/identity/security/security-page.tsx";

export const Route = createFileRoute("/o/$org/settings/security")({
  loader: ({ context: { queryClient, publicApi } }) =>
    queryClient.ensureQueryData(publicApi.identity.sessions.list.queryOptions()),
  component: SecurityPage,
});
