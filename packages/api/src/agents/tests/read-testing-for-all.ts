import type { OrgContext } from "../../ground/principal.ts";
import type { TestingForAll } from "./agent-tests.contract.ts";

/** Whether agents of the organization are tested as versions of them are published. */
export async function readTestingForAll({ db, principal }: OrgContext): Promise<TestingForAll> {
  const { testsVersions } = await db.organization.findUniqueOrThrow({
    where: { id: principal.orgId },
    select: { testsVersions: true },
  });
  return { isOn: testsVersions };
}
