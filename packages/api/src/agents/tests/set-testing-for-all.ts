import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import type { TestingForAll } from "./agent-tests.contract.ts";

/** Says whether any agent of the organization is tested as a version of it is published. */
export async function setTestingForAll({ db, principal }: OrgContext, { isOn }: TestingForAll): Promise<TestingForAll> {
  const { orgId } = principal;
  await db.$transaction(async (tx) => {
    await tx.organization.update({ where: { id: orgId }, data: { testsVersions: isOn }, select: { id: true } });
    await writeAudit(tx, principal, "agents.set-testing-for-all", { type: "organization", id: orgId }, { isOn });
  });
  return { isOn };
}
