import { invitationRow, organizationRow, roleValues, userRow } from "@guildhall/db/rows";
import { idSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { email, password } from "../../identity/identity.contract.ts";

/** Whom to ask to join, and as what; nobody is invited to be an owner. */
export const createInvitationInput = z.object({ email, role: roleValues.exclude(["owner"]) });
export type CreateInvitationInput = z.infer<typeof createInvitationInput>;

export const listInvitationsInput = pageInput;
export type ListInvitationsInput = z.infer<typeof listInvitationsInput>;

/** An invitation that nobody has answered yet. */
export const invitationView = invitationRow
  .pick({ id: true, email: true, role: true, createdAt: true, expiresAt: true })
  .extend({
    /** Null when the account of who invited is gone. */
    invitedBy: userRow.pick({ id: true, name: true }).nullable(),
  });
export type InvitationView = z.infer<typeof invitationView>;

/** A new invitation with its link, which is told only here. */
export const invitationCreated = z.object({
  link: z.string(),
  /** Whether a mail server is set up, so that the link goes out by itself. */
  sends: z.boolean(),
  invitation: invitationView,
});
export type InvitationCreated = z.infer<typeof invitationCreated>;

export const invitationIdInput = z.object({ id: idSchema("invitation") });

// Of any form: a value that was copied in part is one that nobody has.
const token = z.string().min(1).max(200);
export const invitationTokenInput = z.object({ token });

export const joinByInvitationInput = z.object({ token, name: typedText(userRow.shape.name), password });
export type JoinByInvitationInput = z.infer<typeof joinByInvitationInput>;

export const invitationState = z.enum(["open", "used", "revoked", "expired"]);
export type InvitationState = z.infer<typeof invitationState>;

/** An invitation as who has its link sees it. */
export const invitationLook = invitationRow.pick({ email: true, role: true, expiresAt: true }).extend({
  organizationName: organizationRow.shape.name,
  invitedBy: userRow.shape.name.nullable(),
  state: invitationState,
});
export type InvitationLook = z.infer<typeof invitationLook>;

/** Where who joined is now at home, and the address that they sign in with. */
export const invitationAnswered = z.object({ orgSlug: z.string(), email: z.string() });
export type InvitationAnswered = z.infer<typeof invitationAnswered>;

/** What to tell who comes with an invitation that is over. */
export const invitationOverWords: Readonly<Record<Exclude<InvitationState, "open">, string>> = {
  used: "This invitation was used already. If it was you, sign in.",
  revoked: "This invitation was withdrawn, or a later one took its place. Look for a later one, or ask for it.",
  expired: "This invitation has expired: one holds for seven days. Ask for a new one.",
};
