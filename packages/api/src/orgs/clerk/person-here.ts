import type { Prisma } from "@guildhall/db";

/** What of an account Clerk may change, and what it takes to do so. */
export const personHereSelect = {
  id: true,
  name: true,
  email: true,
  emailVerified: true,
  image: true,
  status: true,
  isOperator: true,
  clerkUserId: true,
  metadata: true,
} satisfies Prisma.UserSelect;

/** An account here that Clerk tells something of. */
export type PersonHere = Prisma.UserGetPayload<{ select: typeof personHereSelect }>;
