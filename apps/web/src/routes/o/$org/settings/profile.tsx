import { createFileRoute } from "@tanstack/react-router";
import { ProfilePage } from "../../../../features/identity/profile/profile-page.tsx";

export const Route = createFileRoute("/o/$org/settings/profile")({
  loader: ({ context: { queryClient, publicApi } }) =>
    queryClient.ensureQueryData(publicApi.identity.profile.get.queryOptions()),
  component: ProfilePage,
});
