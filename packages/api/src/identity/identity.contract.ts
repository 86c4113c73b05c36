import {
  type ApiKeyScope,
  apiKeyRow,
  apiKeyScopeValues,
  organizationRow,
  roleValues,
  userRow,
} from "@guildhall/db/rows";
import { idSchema, instant, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { lookView } from "./settings.contract.ts";

/** How many characters a password has: enough to resist guessing, few enough to hash. */
export const passwordLength = { min: 8, max: 128 };

/** A password as a person chooses it. */
export const password = z.string().min(passwordLength.min).max(passwordLength.max);

/** An e-mail address as accounts keep it: lower-cased. */
export const email = z.string().trim().toLowerCase().pipe(z.email().max(254));

export const createOwnerInput = z.object({
  name: typedText(userRow.shape.name),
  email,
  password,
  organizationName: typedText(organizationRow.shape.name),
});
export type CreateOwnerInput = z.infer<typeof createOwnerInput>;

/** Whether somebody has to make the first account, whether the asker is signed in, and who signs people in. */
export const identityStatus = z.object({
  needsOwner: z.boolean(),
  signedIn: z.boolean(),
  signsIn: z.enum(["guildhall", "clerk"]),
});
export type IdentityStatus = z.infer<typeof identityStatus>;

export const meView = z.object({
  /** Null until the person, or their browser for them, has chosen something. */
  settings: lookView.nullable(),
  user: userRow.pick({ id: true, name: true, email: true, isOperator: true }),
  organizations: z.array(
    organizationRow.pick({ id: true, name: true, slug: true, isDemo: true, purgeAt: true }).extend({
      role: roleValues,
      /** Whether Clerk keeps its name, members and roles, which then can't be changed here. */
      isKeptByClerk: z.boolean(),
    }),
  ),
});
export type MeView = z.infer<typeof meView>;

export { type ApiKeyScope, apiKeyScopeValues };

/** What a key is for, each named once; `all` holds the others. */
const apiKeyScopes = z
  .array(apiKeyScopeValues)
  .min(1)
  .max(20)
  .transform((scopes): ApiKeyScope[] => (scopes.includes("all") ? ["all"] : [...new Set(scopes)]));

export const createApiKeyInput = z.object({
  name: typedText(apiKeyRow.shape.name),
  scopes: apiKeyScopes.default(["all"]),
  /** From when on it is worth nothing; left out, it holds until it is revoked. */
  expiresAt: instant.nullish(),
});
export type CreateApiKeyInput = z.infer<typeof createApiKeyInput>;

export const apiKeyView = apiKeyRow.pick({
  id: true,
  name: true,
  hint: true,
  scopes: true,
  expiresAt: true,
  createdAt: true,
  lastUsedAt: true,
});
export type ApiKeyView = z.infer<typeof apiKeyView>;

/** A new key. What programs send is told only here. */
export const apiKeyCreated = z.object({ key: z.string(), apiKey: apiKeyView });

export const listApiKeysInput = pageInput;
export type ListApiKeysInput = z.infer<typeof listApiKeysInput>;

export const revokeApiKeyInput = z.object({ id: idSchema("apiKey") });
