import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { noteProviders } from "./note-providers.ts";

/** Says in which order the providers are asked: the first answers, the next ones when it fails. */
export async function orderProviders({ db, principal }: OrgContext, { ids }: { ids: string[] }): Promise<void> {
  await db.$transaction(async (tx) => {
    const there = await tx.provider.findMany({ select: { id: true }, take: 100 });
    if (new Set(ids).size !== there.length || !there.every(({ id }) => ids.includes(id))) throw notAll();
    await tx.$executeRaw`update "Provider" p set position = n.place::int, "updatedAt" = now()
      from unnest(${ids}::text[]) with ordinality as n(id, place)
      where p.id = n.id and p."orgId" = ${principal.orgId}`;
    await noteProviders(tx, principal.orgId);
    await writeAudit(tx, principal, "providers.order", { type: "organization", id: principal.orgId }, { ids });
  });
}

const notAll = () =>
  new AppError({
    code: "not-found",
    reason: "provider-not-found",
    userMessage: "These are not all of the providers that there are. Reload the page and order them again.",
  });
