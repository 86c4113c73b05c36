import type { Prisma } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { closeSideDoors } from "./close-side-doors.ts";
import { mergePeople } from "./merge-people.ts";
import type { PersonAtClerk } from "./person-at-clerk.ts";
import { type PersonHere, personHereSelect as select } from "./person-here.ts";
import { isUnknownAddress, unknownAddress } from "./unknown-address.ts";
import { updatePerson } from "./update-person.ts";

/**
 * Makes somebody's account here what Clerk tells of them, and answers it, while they are locked. Who had an account with
 * their address keeps that one; an address that is somebody else's at Clerk stays theirs.
 */
export async function putPerson(tx: Prisma.TransactionClient, person: PersonAtClerk): Promise<PersonHere> {
  const { clerkUserId, email } = person;
  const known = await tx.user.findUnique({ where: { clerkUserId }, select });
  const holder = email === null ? null : await tx.user.findUnique({ where: { email }, select });
  const isFree = holder === null || holder.id === known?.id;
  if (isFree && known) return updatePerson(tx, known, person);
  if (isFree) return create(tx, person);
  const isTaken = holder.clerkUserId !== null || (known !== null && !isUnknownAddress(known.email));
  if (isTaken)
    return known ? updatePerson(tx, known, { ...person, email: null }) : create(tx, { ...person, email: null });
  if (known) await mergePeople(tx, known.id, holder.id);
  await closeSideDoors(tx, holder);
  return updatePerson(tx, holder, person);
}

function create(
  tx: Prisma.TransactionClient,
  { clerkUserId, name, email, image = null, isBanned = false }: PersonAtClerk,
): Promise<PersonHere> {
  const data = {
    id: newId("user"),
    clerkUserId,
    name: name ?? email?.split("@")[0] ?? "New member",
    email: email ?? unknownAddress(clerkUserId),
    emailVerified: email !== null,
    image,
    ...(isBanned && { status: "suspended" as const, metadata: { bannedAtClerk: true } }),
  };
  return tx.user.create({ data, select });
}
