import { credentialRow } from "@guildhall/db/rows";
import { idSchema, typedText } from "@guildhall/kernel";
import { z } from "zod";

const { service, label } = credentialRow.shape;
const address = z.url({ protocol: /^https?$/ }).max(2000);

/** A service that lets programs act for people by OAuth 2: where it asks them, where it gives tokens, who we are there. */
export const connectServiceInput = z.object({
  service: typedText(service),
  label: typedText(label),
  authorizeUrl: address,
  tokenUrl: address,
  clientId: z.string().trim().min(1).max(500),
  /** What some services want besides PKCE. */
  clientSecret: z.string().trim().max(2000).default(""),
  scopes: z
    .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/))
    .max(50)
    .default([]),
  /** For this person alone; otherwise for the organization, which takes an admin. */
  personal: z.boolean().default(false),
});
export type ConnectServiceInput = z.infer<typeof connectServiceInput>;

/** A connection that waits for consent, and the address at which the person gives it. */
export const consentStarted = z.object({ id: idSchema("credential"), url: z.string() });
export type ConsentStarted = z.infer<typeof consentStarted>;

/** What the service sends along when it sends the person back. */
export const consentAnswer = z.object({
  state: z.string().max(400),
  code: z.string().max(4000).optional(),
  error: z.string().max(400).optional(),
});
export type ConsentAnswer = z.infer<typeof consentAnswer>;
