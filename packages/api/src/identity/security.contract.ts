import { accountMailRow, sessionRow } from "@guildhall/db/rows";
import { idSchema, pageInput } from "@guildhall/kernel";
import { z } from "zod";
import { email, password } from "./identity.contract.ts";

/** A browser that is signed in. */
export const sessionView = sessionRow
  .pick({ id: true, ipAddress: true, userAgent: true, createdAt: true, expiresAt: true })
  .extend({
    /** Whether it is the one that asks. */
    isCurrent: z.boolean(),
  });
export type SessionView = z.infer<typeof sessionView>;

export const sessionIdInput = z.object({ id: idSchema("session") });

/** A new password, with the one that holds until now. */
export const changePasswordInput = z.object({ current: z.string().min(1).max(1000), password });
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;

export const requestPasswordResetInput = z.object({ email });
export const resetPasswordByMailInput = z.object({
  /** The value in the mail's link. */
  token: z.string().regex(/^[\w-]{20,100}$/, "is not whole: copy the link as it stands in the mail"),
  password,
});
export type ResetPasswordByMailInput = z.infer<typeof resetPasswordByMailInput>;

/** What is told of a mail; also what is read of it. */
export const accountMailFields = {
  id: true,
  address: true,
  subject: true,
  text: true,
  status: true,
  attempts: true,
  nextAttemptAt: true,
  sentAt: true,
  error: true,
  createdAt: true,
} as const;

/** A mail about an account, as it was or will be sent. */
export const accountMailView = accountMailRow.pick(accountMailFields);
export type AccountMailView = z.infer<typeof accountMailView>;

export const listAccountMailsInput = pageInput;
export const accountMailIdInput = z.object({ id: idSchema("accountMail") });

/** The outbox, and whether a mail server is set up. */
export const outboxView = z.object({
  sends: z.boolean(),
  items: z.array(accountMailView),
  nextCursor: z.string().nullable(),
});
export type OutboxView = z.infer<typeof outboxView>;
