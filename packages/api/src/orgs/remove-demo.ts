import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";

/** Removes the demo organization with all it holds. Any other organization is left alone. */
export async function removeDemo({ db, services, principal }: OrgContext): Promise<void> {
  const { count } = await db.organization.deleteMany({ where: { isDemo: true } });
  if (count === 0) throw notTheDemo();
  services.log.info("the demo organization was removed", { orgId: principal.orgId, by: principal.userId });
}

const notTheDemo = () =>
  new AppError({
    code: "conflict",
    reason: "not-the-demo",
    userMessage: "This is not the demo organization, so it was left as it is.",
  });
