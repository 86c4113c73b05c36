import type { Prisma } from "@guildhall/db";
import type { PersonView } from "./accounts.contract.ts";

export const personSelect = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  username: true,
  status: true,
  isOperator: true,
  createdAt: true,
  members: { take: 3, orderBy: { createdAt: "asc" }, select: { org: { select: { name: true } } } },
} satisfies Prisma.UserSelect;

/** The view of a row. */
export function viewPerson({ members, ...person }: Prisma.UserGetPayload<{ select: typeof personSelect }>): PersonView {
  return { ...person, organizations: members.map(({ org }) => org) };
}
