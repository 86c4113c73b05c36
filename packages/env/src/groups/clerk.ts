import { createPublicKey } from "node:crypto";
import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";

const publishableKey = envVariable(
  z
    .string()
    .superRefine((key, context) => {
      if (clerkHostOf(key) === null) context.addIssue({ code: "invalid_format", format: "publishable-key" });
    })
    .optional(),
  {
    name: "CLERK_PUBLISHABLE_KEY",
    about: "With this and `CLERK_JWT_KEY`, Clerk signs people in instead of Guildhall (`docs/clerk.md`).",
    rule: "a publishable key of Clerk, such as pk_live_…",
    otherwise: "people have accounts of this Guildhall",
  },
);

const secretKey = envVariable(
  z
    .string()
    .regex(/^sk_(test|live)_\S+$/)
    .optional(),
  {
    name: "CLERK_SECRET_KEY",
    about: "Not needed: Guildhall never calls Clerk. It may stand here with the others, and is checked for its form.",
    rule: "a secret key of Clerk, such as sk_live_…",
    otherwise: "nothing is missing",
    secret: true,
  },
);

const jwtKey = envVariable(
  z
    .string()
    .transform((text, context) => {
      const pem = publicPem(text);
      if (pem === null) context.addIssue({ code: "invalid_format", format: "pem" });
      return pem ?? z.NEVER;
    })
    .optional(),
  {
    name: "CLERK_JWT_KEY",
    about: "Checks the tokens of Clerk without asking it. In one line, with `\\n` for its line ends, or in several.",
    rule: "the JWT public key of Clerk in PEM format",
    otherwise: "people have accounts of this Guildhall",
    secret: true,
  },
);

const webhookSecret = envVariable(
  z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/)
    .optional(),
  {
    name: "CLERK_WEBHOOK_SIGNING_SECRET",
    about: "Checks what Clerk sends to `/webhooks/clerk`, which keeps people and organizations in step.",
    rule: "the signing secret of the endpoint, such as whsec_…",
    otherwise: "`/webhooks/clerk` is closed; people are known by their tokens only",
    secret: true,
  },
);

/** Clerk, when it signs people in. */
export const clerkEnv = envGroup("Clerk", { publishableKey, secretKey, jwtKey, webhookSecret }).superRefine(
  (clerk, context) => {
    if (Object.values(clerk).every((value) => value === undefined)) return;
    const missing = [
      ...(clerk.publishableKey ? [] : ["CLERK_PUBLISHABLE_KEY"]),
      ...(clerk.jwtKey ? [] : ["CLERK_JWT_KEY"]),
    ].join(" and ");
    if (missing === "") return;
    const message = `${missing} must be set too, for Clerk to sign people in; without any CLERK_… they have accounts of this Guildhall.`;
    context.addIssue({ code: "custom", message });
  },
);

/** The host that a publishable key names, from which browsers load Clerk; null when it is no such key. */
export function clerkHostOf(key: string): string | null {
  const encoded = /^pk_(?:test|live)_([A-Za-z0-9+/=_-]+)$/.exec(key)?.[1] ?? "";
  return /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)\$$/i.exec(Buffer.from(encoded, "base64").toString())?.[1] ?? null;
}

const lines = /-----(?:BEGIN|END) PUBLIC KEY-----|\s/g;

/** Environment files rarely hold several lines, so `\n` stands for one; the lines around the key may be left out. */
function publicPem(text: string): string | null {
  const der = Buffer.from(text.replaceAll(String.raw`\n`, "\n").replaceAll(lines, ""), "base64");
  try {
    const key = createPublicKey({ key: der, format: "der", type: "spki" });
    return key.asymmetricKeyType === "rsa" ? key.export({ format: "pem", type: "spki" }).toString() : null;
  } catch {
    return null;
  }
}
