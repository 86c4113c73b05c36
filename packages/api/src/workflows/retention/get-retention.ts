import type { OrgContext } from "../../ground/principal.ts";
import type { RetentionView } from "../executions.contract.ts";

export const dayMs = 86_400_000;

/** For how many days the organization keeps runs of workflows that have ended; null for ever. */
export async function getRetention({ db, principal }: OrgContext): Promise<RetentionView> {
  const { runsKeptForMs } = await db.organization.findUniqueOrThrow({
    where: { id: principal.orgId },
    select: { runsKeptForMs: true },
  });
  return { days: runsKeptForMs === null ? null : Math.round(Number(runsKeptForMs) / dayMs) };
}
