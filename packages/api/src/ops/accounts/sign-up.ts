import { AppError } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import { createAccount, hashAccountPassword, queueAccountMail } from "../../identity/index.ts";
import type { SignUpInput } from "./accounts.contract.ts";
import { accountThereMail } from "./account-mails.ts";
import { lookAtSignUp } from "./look-at-sign-up.ts";
import { queueConfirmation } from "./queue-confirmation.ts";

const perVisitor = { most: 10, windowMs: 15 * 60 * 1000 };
const perAddress = { most: 3, windowMs: 60 * 60 * 1000 };

/**
 * Makes an account that waits until its address is confirmed, and sends the link for that. Where the address has an
 * account already, the mail says so instead: whoever asks is told neither in words nor by how long it takes.
 */
export async function signUp(services: Services, visitor: string | null, input: SignUpInput): Promise<void> {
  const { pool } = services.database;
  if ((await lookAtSignUp(services)).mode === "closed") throw signUpClosed();
  if (!(await takeAttempt(pool, `sign-up:${visitor ?? "unknown"}`, perVisitor))) throw tooManyTries();
  const passwordHash = await hashAccountPassword(input.password);
  // Not waited for: an account that is there would be quicker.
  void begin(services, input, passwordHash).catch((error: unknown) =>
    services.log.error("an account could not be made", { error }),
  );
}

async function begin(services: Services, { name, email }: SignUpInput, passwordHash: string): Promise<void> {
  const { prisma, pool } = services.database;
  // So that nobody fills the mailbox of another person.
  if (!(await takeAttempt(pool, `sign-up-for:${email}`, perAddress))) return;
  await prisma.$transaction(async (tx) => {
    const there = await tx.user.findUnique({
      where: { email },
      select: { id: true, status: true, emailVerified: true },
    });
    if (there && (there.status !== "pending" || there.emailVerified)) {
      return queueAccountMail(tx, { userId: there.id, address: email }, accountThereMail(services.publicUrl));
    }
    // Who signs up once more has forgotten what they chose, or somebody else was first: the last password holds.
    const { id } = await createAccount(tx, { name, email, isOperator: false, status: "pending" }, passwordHash);
    await queueConfirmation(tx, services.publicUrl, { id, email });
  });
}

const signUpClosed = () =>
  new AppError({
    code: "forbidden",
    reason: "sign-up-closed",
    userMessage: "Only who is invited gets an account here. Ask somebody who has one to invite you.",
  });
