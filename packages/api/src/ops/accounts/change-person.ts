import type { Prisma } from "@guildhall/db";
import type { AccountStatus } from "@guildhall/db/rows";
import { AppError, notFound } from "@guildhall/kernel";
import { notAllowed } from "../../ground/not-allowed.ts";
import type { PersonContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { lockOwners } from "../../ground/lock-owners.ts";

type Person = { id: string; name: string; email: string; status: AccountStatus };

/** A change that who looks after the installation makes to the account of another person. */
export type PersonChange = {
  /** The state in which it must be; who comes too late is told. */
  from: AccountStatus;
  action: `ops.${string}`;
  change: (tx: Prisma.TransactionClient, person: Person) => Promise<void>;
};

/**
 * Makes a change to somebody's account, one at a time in the whole installation, and writes it into the records of the
 * organizations of both. Nobody changes their own account, so somebody is always left who may.
 */
export async function changePerson(
  { services, user }: PersonContext,
  id: string,
  { from, action, change }: PersonChange,
): Promise<void> {
  await services.database.prisma.$transaction(async (tx) => {
    await lockOwners(tx);
    if (id === user.id) throw notYourself();
    const select = { id: true, name: true, email: true, status: true };
    const acting = await tx.user.findFirst({ where: { id: user.id, isOperator: true, status: "active" }, select });
    if (!acting) throw notAllowed();
    const person = await tx.user.findUnique({ where: { id }, select });
    if (!person) throw notFound("person");
    if (person.status !== from) throw tooLate(person);
    const members = await tx.member.findMany({ where: { userId: { in: [id, user.id] } }, select: { orgId: true } });
    for (const orgId of new Set(members.map((member) => member.orgId))) {
      const data = { name: person.name, email: person.email };
      await writeAudit(tx, { orgId, userId: user.id }, action, { type: "user", id }, data);
    }
    await change(tx, person);
  });
}

const notYourself = () =>
  new AppError({
    code: "conflict",
    reason: "own-account",
    userMessage: "This is your own account. Somebody else who looks after this Guildhall can change it.",
  });

const stateWords = { pending: "waits for approval", active: "is active", suspended: "is suspended" };

const tooLate = ({ name, status }: Person) =>
  new AppError({
    code: "conflict",
    reason: "account-changed",
    userMessage: `The account of ${name} ${stateWords[status]} by now. Look at the list anew.`,
  });
