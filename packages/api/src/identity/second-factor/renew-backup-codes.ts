import type { PersonContext } from "../../ground/principal.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import type { BackupCodesShown, SecondFactorProof } from "../second-factor.contract.ts";
import { checkPassword } from "../security/check-password.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";
import { makeBackupCodes, storeBackupCodes } from "./backup-codes.ts";
import { readCode } from "./read-code.ts";
import { spendCode } from "./spend-code.ts";

/** Gives the person ten new backup codes; those until now are worth nothing any more. */
export async function renewBackupCodes(
  context: PersonContext,
  { password, code }: SecondFactorProof,
): Promise<BackupCodesShown> {
  refuseApiKeys(context);
  await checkPassword(context, password, "password");
  const { services, user } = context;
  const given = await readCode(services, user.id, code);
  const { codes, hashes } = await makeBackupCodes();
  await services.database.prisma.$transaction(async (tx) => {
    await spendCode(tx, user.id, given);
    await storeBackupCodes(tx, user.id, hashes);
    await writePersonAudit(tx, user.id, "identity.renew-backup-codes", { type: "user", id: user.id }, {});
  });
  return { backupCodes: codes };
}
