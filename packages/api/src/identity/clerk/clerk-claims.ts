import { z } from "zod";

const text = z.string().trim().min(1).max(320);

/** What is needed of a session token of Clerk, version 2; the last three are there when its owner customised it. */
export const clerkTokenClaims = z
  .object({
    sub: z.string().min(1).max(255),
    sid: z.string().min(1).max(255),
    iat: z.number(),
    /** The organization that the person has chosen at Clerk; the role comes without `org:` here. */
    o: z.object({ id: z.string().min(1).max(255), slg: text.optional(), rol: text.optional() }).optional(),
    name: text.optional().catch(undefined),
    email: z.string().trim().toLowerCase().pipe(z.email().max(254)).optional().catch(undefined),
    email_verified: z.stringbool().or(z.boolean()).optional().catch(undefined),
  })
  .transform(({ sub, sid, iat, o, name, email, email_verified }) => ({
    clerkUserId: sub,
    clerkSessionId: sid,
    issuedAt: new Date(iat * 1000),
    organization: o ? { clerkOrgId: o.id, slug: o.slg ?? null, role: o.rol ?? "member" } : null,
    name: name ?? null,
    // Nobody is taken for somebody else because of an address that nobody has checked.
    email: email_verified ? (email ?? null) : null,
  }));
export type ClerkTokenClaims = z.infer<typeof clerkTokenClaims>;
