import { createFileRoute } from "@tanstack/react-router";
import { InvitationPage } from "../../features/orgs/invitations/invitation-page.tsx";
import { loadInvitation } from "../../features/orgs/invitations/load-invitation.ts";

export const Route = createFileRoute("/invitation/$token")({
  head: () => ({ meta: [{ title: "Invitation · Guildhall" }] }),
  loader: ({ context: { queryClient, publicApi }, params: { token } }) => loadInvitation(queryClient, publicApi, token),
  component: InvitationPage,
});
