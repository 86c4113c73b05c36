import { createFileRoute } from "@tanstack/react-router";
import { outsideSession } from "../../../../api/outside-session.ts";
import { SecurityPage } from "../../../../features/identity/security/security-page.tsx";

export const Route = createFileRoute("/o/$org/settings/security")({
  loader: ({ context: { queryClient, publicApi } }) => {
    if (outsideSession()) return null;
    const { profile, sessions, secondFactor, passkeys, devices } = publicApi.identity;
    return Promise.all([
      queryClient.ensureQueryData(profile.get.queryOptions()),
      queryClient.ensureQueryData(sessions.list.queryOptions()),
      queryClient.ensureQueryData(secondFactor.get.queryOptions()),
      queryClient.ensureQueryData(passkeys.list.queryOptions()),
      queryClient.ensureQueryData(devices.list.queryOptions()),
    ]);
  },
  component: SecurityPage,
});
