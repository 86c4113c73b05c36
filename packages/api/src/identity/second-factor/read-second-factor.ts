import type { PersonContext } from "../../ground/principal.ts";
import type { SecondFactorView } from "../second-factor.contract.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";

/** Whether signing in asks the person for a code, and how many backup codes they have left. */
export async function readSecondFactor(context: PersonContext): Promise<SecondFactorView> {
  refuseApiKeys(context);
  const { services, user } = context;
  const { prisma } = services.database;
  const [twoFactor, backupCodesLeft] = await Promise.all([
    prisma.twoFactor.findUnique({ where: { userId: user.id }, select: { enabledAt: true } }),
    prisma.backupCode.count({ where: { userId: user.id, usedAt: null } }),
  ]);
  return { enabledAt: twoFactor?.enabledAt ?? null, backupCodesLeft };
}
