import { AppError } from "@guildhall/kernel";
import type { PersonContext } from "../../ground/principal.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import { holdsPassword } from "./holds-password.ts";

const limit = { most: 10, windowMs: 15 * 60 * 1000 };

/** Throws unless this is the person's password; `field` is where they wrote it. Who sits before somebody else's browser can't guess on. */
export async function checkPassword(
  { services, user }: PersonContext,
  password: string,
  field = "current",
): Promise<void> {
  const { prisma, pool } = services.database;
  if (!(await takeAttempt(pool, `password:${user.id}`, limit))) throw tooManyTries();
  if (await holdsPassword(prisma, user.id, password)) return;
  throw new AppError({
    code: "bad-input",
    reason: "wrong-password",
    userMessage: "The password that you have now is another one.",
    fields: { [field]: "is not your password" },
  });
}
