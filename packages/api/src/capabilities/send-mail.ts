import { AppError } from "@guildhall/kernel";
import type { CallContext, MailCall } from "@guildhall/workflow-engine";
import { takeAttempt } from "../ground/take-attempt.ts";
import { queueMailsOnce } from "../ground/queue-mails-once.ts";
import type { CapabilityServices } from "./capability-services.ts";

const limit = { most: 500, windowMs: 60 * 60 * 1000 };

/** Lays the mails of a step into the outbox, however often the step is tried: each address gets its mail once. */
export async function sendMail(
  { pool }: Pick<CapabilityServices, "pool">,
  orgId: string,
  { to, ...mail }: MailCall,
  { idempotencyKey }: CallContext,
): Promise<void> {
  if (!(await takeAttempt(pool, `workflow-mail:${orgId}`, limit))) throw tooManyMails();
  await queueMailsOnce(pool, `${orgId}:${idempotencyKey}`, to, mail);
}

const tooManyMails = () =>
  new AppError({
    code: "limit",
    reason: "too-many-mails",
    userMessage: "The workflows of this organization have sent 500 mails within an hour. Try again later.",
    retry: true,
  });
