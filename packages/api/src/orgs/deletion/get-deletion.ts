import type { OrgContext } from "../../ground/principal.ts";
import { readSystemSetting } from "../../ground/read-system-setting.ts";
import type { DeletionView } from "./deletion.contract.ts";

/** Whether the organization waits for its deletion, and how long it would wait. */
export async function getDeletion({ db, services, principal }: OrgContext): Promise<DeletionView> {
  const where = { id: principal.orgId };
  const { purgeAt } = await db.organization.findUniqueOrThrow({ where, select: { purgeAt: true } });
  return { purgeAt, waitDays: await readSystemSetting(services.database.prisma, "organizations.deletion-days") };
}
