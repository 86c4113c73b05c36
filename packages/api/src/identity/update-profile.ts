import { Prisma } from "@guildhall/db";
import type { PersonContext } from "../ground/principal.ts";
import { writePersonAudit } from "../ground/write-person-audit.ts";
import type { ProfileView, UpdateProfileInput } from "./profile.contract.ts";
import { readProfile } from "./read-profile.ts";

/** Changes what was given and leaves the rest; a new name stands in the records of the person's organizations. */
export async function updateProfile(context: PersonContext, input: UpdateProfileInput): Promise<ProfileView> {
  const { name, ...rest } = input;
  const { id } = context.user;
  await context.services.database.prisma.$transaction(async (tx) => {
    if (name !== undefined && name !== context.user.name) {
      await tx.user.update({ where: { id }, data: { name }, select: { id: true } });
      const change = { name: { from: context.user.name, to: name } };
      await writePersonAudit(tx, id, "identity.update-profile", { type: "user", id }, change);
    }
    const data = columnsOf(rest);
    if (Object.keys(data).length === 0) return;
    const select = { userId: true };
    await tx.profile.upsert({ where: { userId: id }, update: data, create: { ...data, userId: id }, select });
  });
  return readProfile(context);
}

type Columns = Omit<Prisma.ProfileUncheckedCreateInput, "userId">;

function columnsOf({
  dateOfBirth,
  address,
  workAddress,
  emergencyContact,
  ...plain
}: Omit<UpdateProfileInput, "name">) {
  const columns: Columns = definedOf(plain);
  if (dateOfBirth !== undefined) columns.dateOfBirth = dateOfBirth && new Date(dateOfBirth);
  if (address !== undefined) columns.address = address ?? Prisma.DbNull;
  if (workAddress !== undefined) columns.workAddress = workAddress ?? Prisma.DbNull;
  if (emergencyContact !== undefined) columns.emergencyContact = emergencyContact ?? Prisma.DbNull;
  return columns;
}

function definedOf(
  input: Omit<UpdateProfileInput, "name" | "dateOfBirth" | "address" | "workAddress" | "emergencyContact">,
): Columns {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}
