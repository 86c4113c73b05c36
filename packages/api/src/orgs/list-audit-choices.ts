import type { OrgContext } from "../ground/principal.ts";
import type { AuditChoices } from "./audit.contract.ts";

/** More than this nobody chooses from; words find the rest. */
const most = 300;

/** Who acted, what was done and to which kinds of objects, for the filters of the records. */
export async function listAuditChoices({ db }: OrgContext): Promise<AuditChoices> {
  const [done, actors] = await Promise.all([
    db.auditEntry.groupBy({ by: ["action", "objectType"], orderBy: { action: "asc" }, take: most }),
    db.auditEntry.findMany({
      where: { actorId: { not: null } },
      distinct: ["actorId"],
      take: most,
      select: { actor: { select: { id: true, name: true } } },
    }),
  ]);
  return {
    actors: actors.flatMap(({ actor }) => actor ?? []).toSorted((a, b) => a.name.localeCompare(b.name)),
    actions: [...new Set(done.map(({ action }) => action))],
    objectTypes: [...new Set(done.map(({ objectType }) => objectType))].toSorted(),
  };
}
