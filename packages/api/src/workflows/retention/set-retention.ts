import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import type { RetentionView } from "../executions.contract.ts";
import { dayMs } from "./get-retention.ts";

/** Sets for how many days runs of workflows are kept after they have ended. What is older goes within minutes. */
export async function setRetention({ db, principal }: OrgContext, { days }: RetentionView): Promise<RetentionView> {
  const { orgId } = principal;
  const runsKeptForMs = days === null ? null : BigInt(days * dayMs);
  await db.$transaction(async (tx) => {
    await tx.organization.update({ where: { id: orgId }, data: { runsKeptForMs }, select: { id: true } });
    await writeAudit(
      tx,
      principal,
      "executions.set-retention",
      { type: "organization", id: orgId },
      days === null ? {} : { days },
    );
  });
  return { days };
}
