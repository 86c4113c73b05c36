import type { Prisma } from "@guildhall/db";
import type { JsonValue } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";
import type { ClerkMessage } from "../../identity/index.ts";
import { clerkGone, clerkMembership, clerkOrganization, clerkUser } from "./clerk-events.ts";
import { type ClerkChange, placeOf } from "./clerk-change.ts";
import { deletePerson } from "./delete-person.ts";
import { endMembershipAtClerk } from "./end-membership-at-clerk.ts";
import { endOrganization } from "./end-organization.ts";
import { personAtClerk } from "./person-at-clerk.ts";
import { putMembershipAtClerk } from "./put-membership-at-clerk.ts";
import { putOrganization } from "./put-organization.ts";
import { putPerson } from "./put-person.ts";

/** What a message of Clerk wants: which change it is, who must be locked for it, and how it is made. */
export type ReadClerkMessage = {
  change: ClerkChange;
  locks: string[];
  apply: (tx: Prisma.TransactionClient, services: Pick<Services, "publicUrl">) => Promise<unknown>;
  /** What of it is kept. */
  kept: JsonValue;
};

type Reader = (message: ClerkMessage) => ReadClerkMessage;

const changed = (subjectId: string, at: number): ClerkChange => ({ subjectId, at: new Date(at), isEnd: false });
const ended = (subjectId: string, at: Date): ClerkChange => ({ subjectId, at, isEnd: true });

const user: Reader = ({ data }) => {
  const told = clerkUser.parse(data);
  const person = personAtClerk(told);
  const kept = { ...person, image: person.image ?? null, isBanned: told.banned };
  const apply: ReadClerkMessage["apply"] = (tx) => putPerson(tx, person);
  return { change: changed(told.id, told.updated_at), locks: [told.id], apply, kept };
};

const userGone: Reader = ({ data, happenedAt }) => {
  const { id } = clerkGone.parse(data);
  return { change: ended(id, happenedAt), locks: [id], apply: (tx) => deletePerson(tx, id), kept: { id } };
};

const organization: Reader = ({ data }) => {
  const { id, name, slug = null, updated_at } = clerkOrganization.parse(data);
  const apply: ReadClerkMessage["apply"] = (tx) => putOrganization(tx, { clerkOrgId: id, name, slug });
  return { change: changed(id, updated_at), locks: [id], apply, kept: { id, name, slug } };
};

const organizationGone: Reader = ({ data, happenedAt }) => {
  const { id } = clerkGone.parse(data);
  const apply: ReadClerkMessage["apply"] = (tx, { publicUrl }) => endOrganization(tx, publicUrl, id);
  return { change: ended(id, happenedAt), locks: [id], apply, kept: { id } };
};

const place =
  (isEnd: boolean): Reader =>
  ({ data, happenedAt }) => {
    const told = clerkMembership.parse(data);
    const ids = { clerkOrgId: told.organization.id, clerkUserId: told.public_user_data.user_id };
    const subjectId = placeOf(ids.clerkOrgId, ids.clerkUserId);
    return {
      change: isEnd ? ended(subjectId, happenedAt) : changed(subjectId, told.updated_at),
      locks: [ids.clerkOrgId, ids.clerkUserId],
      apply: (tx) => (isEnd ? endMembershipAtClerk(tx, ids) : putMembershipAtClerk(tx, told)),
      kept: { ...ids, role: told.role },
    };
  };

const readers: Readonly<Record<string, Reader>> = {
  "user.created": user,
  "user.updated": user,
  "user.deleted": userGone,
  "organization.created": organization,
  "organization.updated": organization,
  "organization.deleted": organizationGone,
  "organizationMembership.created": place(false),
  "organizationMembership.updated": place(false),
  "organizationMembership.deleted": place(true),
};

/** What a message wants; null when it is about something that Guildhall has no part in. Throws what zod finds wrong. */
export function readClerkMessage(message: ClerkMessage): ReadClerkMessage | null {
  return Object.hasOwn(readers, message.type) ? (readers[message.type]?.(message) ?? null) : null;
}
