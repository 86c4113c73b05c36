import { type InvitationLook, invitationOverWords } from "@guildhall/api/client";
import { useLoaderData } from "@tanstack/react-router";
import { outsideSession } from "../../../api/outside-session.ts";
import { DeadLink } from "../../identity/dead-link.tsx";
import { Doorway } from "../../identity/doorway.tsx";
import { roleLabel } from "../members/role-choices.ts";
import { AcceptInvitation } from "./accept-invitation.tsx";
import { ForAnother } from "./for-another.tsx";
import { JoinForm } from "./join-form.tsx";
import { SignInToJoin } from "./sign-in-to-join.tsx";

/** The page of an invitation's link: makes an account, accepts with the one that is there, or says why neither works. */
export function InvitationPage() {
  const { invitation, problem, user } = useLoaderData({ from: "/invitation/$token" });
  if (!invitation) return <OverPage words={problem} />;
  if (invitation.state !== "open") return <OverPage words={invitationOverWords[invitation.state]} />;
  const { email, organizationName } = invitation;
  return (
    <Doorway title={`Join ${organizationName}`} below={<WhoAsks {...invitation} />}>
      {!user && (outsideSession() ? <SignInToJoin /> : <JoinForm email={email} />)}
      {user && user.email === email && <AcceptInvitation organizationName={organizationName} />}
      {user && user.email !== email && <ForAnother email={email} signedInAs={user.email} />}
    </Doorway>
  );
}

function WhoAsks({ invitedBy, email, role }: Pick<InvitationLook, "invitedBy" | "email" | "role">) {
  return (
    <>
      {invitedBy ?? "Somebody"} invites <span className="font-medium break-all text-ink">{email}</span> to this
      organization. Role: {roleLabel(role)}.
    </>
  );
}

function OverPage({ words }: { words: string }) {
  return (
    <DeadLink title="Invitation" below="Who invited you can send another link.">
      {words}
    </DeadLink>
  );
}
