import { deviceRow } from "@guildhall/db/rows";
import { idSchema } from "@guildhall/kernel";
import { z } from "zod";

const givenPassword = z.string().min(1).max(1000);

/** How many backup codes a person gets at once. */
export const backupCodeCount = 10;

/** A code of the app, six digits; people write them in groups. */
const appCode = z
  .string()
  .max(40)
  .transform((text) => text.replaceAll(/[\s-]/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "must have six digits"));

/** A code of the app or a backup code. */
const anyCode = z
  .string()
  .max(40)
  .transform((text) => text.replaceAll(/[\s-]/g, "").toLowerCase())
  .pipe(z.string().regex(/^(\d{6}|[a-z2-9]{10})$/, "must have six digits, or be a backup code"));

/** Whether signing in asks for a code, and how many backup codes are left. */
export const secondFactorView = z.object({ enabledAt: z.date().nullable(), backupCodesLeft: z.int() });
export type SecondFactorView = z.infer<typeof secondFactorView>;

export const beginSecondFactorInput = z.object({ password: givenPassword });

/** What the app has to know, as text to type in and as the address in the QR code. It is told only here. */
export const secondFactorSetup = z.object({ secret: z.string(), uri: z.string() });
export type SecondFactorSetup = z.infer<typeof secondFactorSetup>;

export const confirmSecondFactorInput = z.object({ code: appCode });

/** New backup codes. They are told only here. */
export const backupCodesShown = z.object({ backupCodes: z.array(z.string()) });
export type BackupCodesShown = z.infer<typeof backupCodesShown>;

/** That it is the person who asks: what they know, and what they have. */
export const secondFactorProof = z.object({ password: givenPassword, code: anyCode });
export type SecondFactorProof = z.infer<typeof secondFactorProof>;

/** The second step of signing in. */
export const secondStepInput = z.object({
  code: anyCode,
  /** Whether this browser is not to be asked for a while. */
  trustDevice: z.boolean(),
});

/** A browser in which signing in asks for no code. */
export const deviceView = deviceRow
  .pick({ id: true, name: true, kind: true, ipAddress: true, trustedUntil: true, lastUsedAt: true, createdAt: true })
  .extend({
    /** Whether the browser that asks was signed in on it. */
    isCurrent: z.boolean(),
  });
export type DeviceView = z.infer<typeof deviceView>;

export const deviceIdInput = z.object({ id: idSchema("device") });
