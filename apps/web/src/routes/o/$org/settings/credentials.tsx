import { createFileRoute } from "@tanstack/react-router";
import { CredentialsPage } from "../../../../features/providers/credentials-page.tsx";
import { credentialsQuery } from "../../../../features/providers/use-credentials-query.ts";

export const Route = createFileRoute("/o/$org/settings/credentials")({
  validateSearch: ({ consent }: Record<string, unknown>): { consent?: "connected" | "refused" } =>
    consent === "connected" || consent === "refused" ? { consent } : {},
  loader: ({ context: { queryClient, api } }) => queryClient.ensureInfiniteQueryData(credentialsQuery(api)),
  component: CredentialsPage,
});
