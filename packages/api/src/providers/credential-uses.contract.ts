import { z } from "zod";

/** So many of each kind are named. */
export const mostUses = 100;

/** Something that goes on with a credential. */
export const credentialUser = z.object({
  kind: z.enum(["provider", "tool", "mcp-server", "agent", "workflow"]),
  id: z.string(),
  name: z.string(),
});
export type CredentialUser = z.infer<typeof credentialUser>;

export const credentialUses = z.object({
  items: z.array(credentialUser),
  /** How many there are besides that the asker may not see. */
  others: z.int(),
});
export type CredentialUses = z.infer<typeof credentialUses>;
