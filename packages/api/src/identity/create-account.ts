import type { Prisma } from "@guildhall/db";
import { AppError, newId } from "@guildhall/kernel";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import type { CreateOwnerInput } from "./identity.contract.ts";

type Person = Pick<CreateOwnerInput, "name" | "email"> & {
  /** Whether they look after the whole installation. */
  isOperator: boolean;
  /** `pending` for who signs up by themselves. */
  status?: "active" | "pending";
};

/**
 * Makes an account that signs in with e-mail and password, within the caller's transaction. Hash the password before
 * the transaction begins: it takes a tenth of a second on purpose.
 */
export async function createAccount(
  tx: Prisma.TransactionClient,
  { name, email, isOperator, status = "active" }: Person,
  passwordHash: string,
): Promise<{ id: string }> {
  await makeWay(tx, email);
  const taken = await tx.user.findUnique({ where: { email }, select: { id: true } });
  if (taken) throw emailTaken();
  const id = newId("user");
  await tx.user
    .create({ data: { id, email, name, isOperator, status, emailVerified: false } })
    .catch((error: unknown) => {
      throw isUniqueViolation(error, "User_email_key") ? emailTaken() : error;
    });
  await tx.account.create({
    data: { id: newId("account"), userId: id, accountId: id, providerId: "credential", password: passwordHash },
  });
  return { id };
}

/** Who signed up and never showed that the address is theirs keeps nobody from it. */
async function makeWay(tx: Prisma.TransactionClient, email: string): Promise<void> {
  await tx.user.deleteMany({ where: { email, status: "pending", emailVerified: false } });
}

/** Hashes a password for `createAccount` with scrypt. */
export async function hashAccountPassword(password: string): Promise<string> {
  const { hashPassword } = await import("better-auth/crypto");
  return hashPassword(password);
}

const emailTaken = () =>
  new AppError({
    code: "conflict",
    reason: "email-taken",
    userMessage: "There is an account with this e-mail address. Sign in with it.",
    fields: { email: "has an account already" },
  });
