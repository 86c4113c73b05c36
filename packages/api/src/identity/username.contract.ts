import { z } from "zod";

/** A name to sign in with beside the e-mail address, as accounts keep it: lower-cased, and never mistaken for an address. */
export const username = z
  .string()
  .trim()
  .toLowerCase()
  .min(2, "must have at least 2 characters")
  .max(60, "must have at most 60 characters")
  .regex(/^[a-z0-9._-]+$/, "may have letters, digits, dots, hyphens and underscores");

/** A new username; null takes it away. */
export const setUsernameInput = z.object({ username: username.nullable() });
export type SetUsernameInput = z.infer<typeof setUsernameInput>;
