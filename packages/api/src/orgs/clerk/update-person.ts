import type { Prisma } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import type { AccountStatus } from "@guildhall/db/rows";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import type { PersonAtClerk } from "./person-at-clerk.ts";
import type { PersonHere } from "./person-here.ts";

/** Changes an account to what Clerk tells, and writes that down where something changed. */
export async function updatePerson(
  tx: Prisma.TransactionClient,
  here: PersonHere,
  person: PersonAtClerk,
): Promise<PersonHere> {
  const told = {
    clerkUserId: person.clerkUserId,
    name: person.name ?? here.name,
    email: person.email ?? here.email,
    emailVerified: person.email !== null || here.emailVerified,
    image: person.image === undefined ? here.image : person.image,
    ...standing(here, person.isBanned),
  };
  const after = { ...here, ...told };
  if (JSON.stringify(after) === JSON.stringify(here)) return here;
  await tx.user.update({
    where: { id: here.id },
    data: { ...told, metadata: told.metadata ?? {} },
    select: { id: true },
  });
  const object = { type: "user", id: here.id };
  const data = { name: told.name, email: told.email, status: told.status, by: "Clerk" };
  await writePersonAudit(tx, here.id, "identity.update-person", object, data, null);
  return after;
}

/** Who is banned at Clerk is suspended here, their keys too; who is not any more comes back, if that was the reason. */
function standing(
  { status, metadata }: PersonHere,
  isBanned: boolean | undefined,
): { status: AccountStatus; metadata: PersonHere["metadata"] } {
  const { bannedAtClerk, ...rest } = readJson("User.metadata", metadata);
  // Whom Clerk knows needs nobody's approval here.
  const open = status === "pending" ? "active" : status;
  if (isBanned && open === "active") return { status: "suspended", metadata: { ...rest, bannedAtClerk: true } };
  if (isBanned === false && bannedAtClerk) return { status: "active", metadata: rest };
  return { status: open, metadata };
}
