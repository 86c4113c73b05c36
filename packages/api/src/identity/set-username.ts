import { AppError } from "@guildhall/kernel";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import type { PersonContext } from "../ground/principal.ts";
import { writePersonAudit } from "../ground/write-person-audit.ts";
import { refuseApiKeys } from "./security/refuse-api-keys.ts";
import type { SetUsernameInput } from "./username.contract.ts";

/** Gives the person a name to sign in with beside their e-mail address, or takes it away. Throws `username-taken`. */
export async function setUsername(context: PersonContext, { username }: SetUsernameInput): Promise<void> {
  refuseApiKeys(context);
  const { id } = context.user;
  await context.services.database.prisma
    .$transaction(async (tx) => {
      await tx.user.update({ where: { id }, data: { username }, select: { id: true } });
      await writePersonAudit(tx, id, "identity.set-username", { type: "user", id }, { name: username ?? "none" });
    })
    .catch((error: unknown) => {
      throw isUniqueViolation(error, "User_username_key") ? usernameTaken() : error;
    });
}

const usernameTaken = () =>
  new AppError({
    code: "conflict",
    reason: "username-taken",
    userMessage: "Somebody else has this username. Choose another one.",
    fields: { username: "is somebody else’s" },
  });
