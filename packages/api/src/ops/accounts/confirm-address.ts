import type { Prisma } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { holdsPassword, queueAccountMail } from "../../identity/index.ts";
import { personWaitsMail } from "./account-mails.ts";
import type { AddressConfirmed, ConfirmAddressInput } from "./accounts.contract.ts";
import { lookAtSignUp } from "./look-at-sign-up.ts";
import { confirmationIdentifier } from "./queue-confirmation.ts";

const perVisitor = { most: 20, windowMs: 15 * 60 * 1000 };
const perAccount = { most: 10, windowMs: 15 * 60 * 1000 };
/** So many people are told of somebody who waits. */
const mostTold = 20;

/**
 * Confirms an address by the link of a mail, for who knows the password that was chosen with it. Where everybody may make
 * an account, they are let in; else who looks after the installation is asked, by mail.
 */
export async function confirmAddress(
  services: Services,
  visitor: string | null,
  { token, password }: ConfirmAddressInput,
): Promise<AddressConfirmed> {
  const { prisma, pool } = services.database;
  if (!(await takeAttempt(pool, `confirm:${visitor ?? "unknown"}`, perVisitor))) throw tooManyTries();
  const identifier = confirmationIdentifier(token);
  const open = { identifier, expiresAt: { gt: new Date() } };
  const link = await prisma.verification.findFirst({ where: open, select: { value: true } });
  if (!link) throw linkIsOver();
  if (!(await takeAttempt(pool, `confirm-for:${link.value}`, perAccount))) throw tooManyTries();
  if (!(await holdsPassword(prisma, link.value, password))) throw anotherPassword();
  const { mode } = await lookAtSignUp(services);
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.verification.deleteMany({ where: { identifier } });
    if (count === 0) throw linkIsOver();
    return confirm(tx, services.publicUrl, link.value, mode === "open");
  });
}

async function confirm(
  tx: Prisma.TransactionClient,
  publicUrl: string,
  id: string,
  isOpen: boolean,
): Promise<AddressConfirmed> {
  const { count } = await tx.user.updateMany({ where: { id, emailVerified: false }, data: { emailVerified: true } });
  if (isOpen) await tx.user.updateMany({ where: { id, status: "pending" }, data: { status: "active" } });
  const person = await tx.user.findUniqueOrThrow({ where: { id }, select: { name: true, email: true, status: true } });
  const { email, status } = person;
  if (count === 0) return { email, status };
  await writePersonAudit(tx, id, "ops.confirm-address", { type: "user", id }, { email });
  if (status === "pending") await tellOperators(tx, publicUrl, person);
  return { email, status };
}

async function tellOperators(
  tx: Prisma.TransactionClient,
  publicUrl: string,
  person: { name: string; email: string },
): Promise<void> {
  const operators = await tx.user.findMany({
    where: { isOperator: true, status: "active" },
    orderBy: { createdAt: "asc" },
    take: mostTold,
    select: { id: true, email: true },
  });
  for (const { id, email: address } of operators) {
    await queueAccountMail(tx, { userId: id, address }, personWaitsMail(person, publicUrl));
  }
}

const linkIsOver = () =>
  new AppError({
    code: "not-found",
    reason: "link-is-over",
    userMessage:
      "This link was used already or is older than a day. Sign in; if your address is unconfirmed, you can get a new one there.",
  });

const anotherPassword = () =>
  new AppError({
    code: "bad-input",
    reason: "wrong-password",
    userMessage: "This is not the password that was chosen for this account.",
    fields: { password: "is not the one that you chose" },
  });
