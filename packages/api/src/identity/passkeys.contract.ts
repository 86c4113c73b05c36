import { passkeyRow } from "@guildhall/db/rows";
import { idSchema, typedText } from "@guildhall/kernel";
import { z } from "zod";

const name = typedText(passkeyRow.shape.name.unwrap().min(1));
const base64url = z
  .string()
  .min(1)
  .max(20_000)
  .regex(/^[\w-]+$/, "must be base64url");

/** A passkey, without anything of its key. */
export const passkeyView = passkeyRow.pick({ id: true, name: true, backedUp: true, lastUsedAt: true, createdAt: true });
export type PasskeyView = z.infer<typeof passkeyView>;

export const beginPasskeyInput = z.object({ password: z.string().min(1).max(1000) });

/** What a browser has to know to make a passkey, in the form of WebAuthn. */
export const passkeyCreation = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal("public-key") })),
  timeout: z.number(),
  excludeCredentials: z.array(z.object({ id: z.string(), type: z.literal("public-key") })),
  authenticatorSelection: z.object({
    residentKey: z.literal("required"),
    requireResidentKey: z.literal(true),
    userVerification: z.literal("required"),
  }),
  attestation: z.literal("none"),
});
export type PasskeyCreation = z.infer<typeof passkeyCreation>;

/** What a browser has to know to sign in with a passkey. */
export const passkeyRequest = z.object({
  challenge: z.string(),
  rpId: z.string(),
  timeout: z.number(),
  userVerification: z.literal("required"),
});
export type PasskeyRequest = z.infer<typeof passkeyRequest>;

const answer = { id: base64url, rawId: base64url, type: z.literal("public-key"), clientExtensionResults: z.object({}) };

/** A new passkey as the browser tells of it. */
export const passkeyRegistration = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
});

/** The proof that somebody has a passkey. */
export const passkeyAssertion = z.object({
  ...answer,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
});
export type PasskeyAssertion = z.infer<typeof passkeyAssertion>;

export const addPasskeyInput = z.object({ name, registration: passkeyRegistration });
export type AddPasskeyInput = z.infer<typeof addPasskeyInput>;

export const passkeyIdInput = z.object({ id: idSchema("passkey") });
export const renamePasskeyInput = passkeyIdInput.extend({ name });
