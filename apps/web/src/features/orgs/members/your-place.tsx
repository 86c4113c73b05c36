import { Button } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import { useState } from "react";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { KeptAtClerk } from "./kept-at-clerk.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import type { MemberItem } from "./member-item.ts";
import { TransferForm } from "./transfer-form.tsx";

/** What can be done with one's own place in the organization. */
export function YourPlace({ members }: { members: readonly MemberItem[] }) {
  const { me, organization } = useRouteContext({ from: "/o/$org" });
  const [leaving, setLeaving] = useState(false);
  const others = members.filter(({ user }) => user.id !== me.user.id);
  if (others.length === 0) return null;
  return (
    <RoomSection title="Your place" about="Who leaves hands over what they own. An organization always has an owner.">
      <KeptAtClerk legend="Your place">
        {organization.role === "owner" && <TransferForm candidates={others} />}
        <Button className="self-start" onClick={() => setLeaving(true)}>
          Leave organization
        </Button>
      </KeptAtClerk>
      {leaving && <LeaveDialog members={members} onClose={() => setLeaving(false)} />}
    </RoomSection>
  );
}
