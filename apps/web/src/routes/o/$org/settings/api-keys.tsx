import { createFileRoute } from "@tanstack/react-router";
import { ApiKeysPage } from "../../../../features/identity/api-keys-page.tsx";

export const Route = createFileRoute("/o/$org/settings/api-keys")({
  loader: ({ context: { queryClient, api } }) =>
    queryClient.ensureQueryData(api.identity.apiKeys.list.queryOptions({ limit: 100 })),
  component: ApiKeysPage,
});
