import { credentialRow } from "@guildhall/db/rows";
import { idSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";

const { service, label } = credentialRow.shape;
const secretText = z.string().trim().min(1).max(20_000);
const headerName = z.string().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/);
const headerValue = z
  .string()
  .max(8000)
  .regex(/^[^\r\n\0]*$/);

/** What proves who asks: a key (which goes out as a bearer token where nothing else is said), a login, or headers. */
export const credentialValue = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("api_key"), key: secretText }),
  z.object({ kind: z.literal("login"), username: typedText(z.string().min(1).max(300)), password: secretText }),
  z.object({ kind: z.literal("headers"), headers: z.record(headerName, headerValue) }),
]);
export type CredentialValue = z.infer<typeof credentialValue>;

export const createCredentialInput = z.object({
  /** The service, such as `openai` or `crm`. */
  service: typedText(service),
  label: typedText(label),
  value: credentialValue,
  /** For this person alone; otherwise for the organization, which takes an admin. */
  personal: z.boolean().default(false),
});
export type CreateCredentialInput = z.infer<typeof createCredentialInput>;

export const credentialInput = z.object({ id: idSchema("credential") });
export const renameCredentialInput = credentialInput.extend({ label: typedText(label) });
export const replaceCredentialInput = credentialInput.extend({ value: credentialValue });

export const listCredentialsInput = pageInput.extend({ service: typedText(service).optional() });
export type ListCredentialsInput = z.infer<typeof listCredentialsInput>;

/** How much depends on a credential. */
export const credentialUse = z.object({
  providers: z.int(),
  tools: z.int(),
  mcpServers: z.int(),
  knowledgeSources: z.int(),
  calendars: z.int(),
  /** Those that name it in what is live of them or in their drafts. */
  workflows: z.int(),
});

/** A credential without what it holds. Of the organization's, only admins are told the last characters. */
export const credentialView = credentialRow
  .pick({
    id: true,
    service: true,
    label: true,
    kind: true,
    hint: true,
    isActive: true,
    testError: true,
    accessExpiresAt: true,
    externalEmail: true,
    lastUsedAt: true,
    createdAt: true,
  })
  .extend({ personal: z.boolean(), usedBy: credentialUse });
export type CredentialView = z.infer<typeof credentialView>;
