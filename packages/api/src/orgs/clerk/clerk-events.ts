import { z } from "zod";

const id = z.string().min(1).max(255);
const instant = z.number().positive();
const words = z.string().nullish();
const name = z.string().trim().min(1);

const address = z.object({
  id,
  email_address: z.string().trim().toLowerCase(),
  verification: z.object({ status: z.string() }).nullish(),
});

export const clerkUser = z.object({
  id,
  first_name: words,
  last_name: words,
  username: words,
  has_image: z.boolean().nullish(),
  image_url: words,
  primary_email_address_id: z.string().nullish(),
  email_addresses: z.array(address).default([]),
  banned: z.boolean().default(false),
  updated_at: instant,
});
export type ClerkUser = z.infer<typeof clerkUser>;

export const clerkOrganization = z.object({ id, name, slug: words, updated_at: instant });
export type ClerkOrganization = z.infer<typeof clerkOrganization>;

export const clerkMembership = z.object({
  role: z.string(),
  organization: z.object({ id, name, slug: words }),
  public_user_data: z.object({ user_id: id, first_name: words, last_name: words }),
  updated_at: instant,
});
export type ClerkMembership = z.infer<typeof clerkMembership>;

/** What is left of something that was deleted. */
export const clerkGone = z.object({ id });
