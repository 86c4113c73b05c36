import { Button } from "@guildhall/ui";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../api/use-api.ts";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { KeptAtClerk } from "../members/kept-at-clerk.tsx";
import { InvitationForm } from "./invitation-form.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { invitationPages } from "./invitation-pages.ts";
import { InvitationShown, type ShownInvitation } from "./invitation-shown.tsx";

/** Asks people to join, and shows who was asked and has not answered. */
export function InvitationsSection() {
  const pages = useSuspenseInfiniteQuery(invitationPages(useApi()));
  const [shown, setShown] = useState<ShownInvitation | null>(null);
  return (
    <RoomSection title="Invitations" about="Whoever is invited gets a link that holds for seven days and works once.">
      <KeptAtClerk legend="Invite somebody">
        <InvitationForm onCreated={setShown} />
      </KeptAtClerk>
      {shown && <InvitationShown {...shown} onDone={() => setShown(null)} />}
      <InvitationList
        invitations={pages.data.pages.flatMap(({ items }) => items)}
        onRevoked={(email) => setShown((current) => (current?.email === email ? null : current))}
      />
      {pages.hasNextPage && (
        <Button className="self-center" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          Show more invitations
        </Button>
      )}
    </RoomSection>
  );
}
