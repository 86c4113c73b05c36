import { Button } from "@guildhall/ui";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../api/use-api.ts";
import { Room } from "../../../shell/settings/room.tsx";
import { InvitationsSection } from "../invitations/invitations-section.tsx";
import { mayInvite } from "../invitations/may-invite.ts";
import { ClerkKeepsMembers } from "./clerk-keeps-members.tsx";
import type { MemberItem } from "./member-item.ts";
import { memberPages } from "./member-pages.ts";
import { MemberRow } from "./member-row.tsx";
import { RemoveMemberDialog } from "./remove-member-dialog.tsx";
import { YourPlace } from "./your-place.tsx";

/** The people of the organization and what each may do. */
export function MembersPage() {
  const { organization } = useRouteContext({ from: "/o/$org" });
  const pages = useSuspenseInfiniteQuery(memberPages(useApi()));
  const members = pages.data.pages.flatMap(({ items }) => items);
  const [removed, setRemoved] = useState<MemberItem | null>(null);
  return (
    <Room
      title="Members"
      about="Owners may do everything, admins look after people and settings, members build and use, viewers only look."
    >
      <ClerkKeepsMembers />
      <ul aria-label="Members" className="divide-y divide-line rounded-panel border border-line">
        {members.map((member) => (
          <MemberRow key={member.id} member={member} onRemove={() => setRemoved(member)} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button className="self-center" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          Show more members
        </Button>
      )}
      {mayInvite(organization.role) && <InvitationsSection />}
      <YourPlace members={members} />
      {removed && <RemoveMemberDialog member={removed} members={members} onClose={() => setRemoved(null)} />}
    </Room>
  );
}
