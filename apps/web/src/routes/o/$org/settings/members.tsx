import { createFileRoute } from "@tanstack/react-router";
import { invitationPages } from "../../../../features/orgs/invitations/invitation-pages.ts";
import { mayInvite } from "../../../../features/orgs/invitations/may-invite.ts";
import { memberPages } from "../../../../features/orgs/members/member-pages.ts";
import { MembersPage } from "../../../../features/orgs/members/members-page.tsx";

export const Route = createFileRoute("/o/$org/settings/members")({
  loader: async ({ context: { queryClient, api, organization } }) => {
    await Promise.all([
      queryClient.ensureInfiniteQueryData(memberPages(api)),
      mayInvite(organization.role) && queryClient.ensureInfiniteQueryData(invitationPages(api)),
    ]);
  },
  component: MembersPage,
});
