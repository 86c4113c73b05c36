import { userRow } from "@guildhall/db/rows";
import type { ClerkUser } from "./clerk-events.ts";

/** What Clerk tells of a person; null stands for what it does not tell. */
export type PersonAtClerk = {
  clerkUserId: string;
  name: string | null;
  /** Theirs, as Clerk has checked. */
  email: string | null;
  image?: string | null;
  isBanned?: boolean;
};

/** What a user of Clerk is here. */
export function personAtClerk(user: ClerkUser): PersonAtClerk {
  const verified = user.email_addresses.filter(({ verification }) => verification?.status === "verified");
  const primary = verified.find(({ id }) => id === user.primary_email_address_id) ?? verified[0];
  return {
    clerkUserId: user.id,
    name: nameAtClerk(user) ?? user.username ?? primary?.email_address.split("@")[0] ?? null,
    email: primary?.email_address ?? null,
    image: user.has_image ? (user.image_url ?? null) : null,
    isBanned: user.banned,
  };
}

/** First and last name, when there is one. */
export function nameAtClerk({ first_name, last_name }: Pick<ClerkUser, "first_name" | "last_name">): string | null {
  const name = [first_name, last_name].filter(Boolean).join(" ").trim().slice(0, 120);
  return userRow.shape.name.safeParse(name).success ? name : null;
}
