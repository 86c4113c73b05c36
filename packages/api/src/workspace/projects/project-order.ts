import type { OrgTransaction } from "@guildhall/db";
import { type OrderedRows, orderStep } from "../order/index.ts";

/** The one order of an organization's projects, archived ones among them. */
export function projectOrder(tx: OrgTransaction, orgId: string): OrderedRows {
  return {
    positionOf: async (id) =>
      (await tx.project.findUnique({ where: { id }, select: { position: true } }))?.position ?? null,
    positionBehind: async (after, moving) => {
      const behind = after && {
        OR: [{ position: { gt: after.position } }, { position: after.position, id: { gt: after.id } }],
      };
      const row = await tx.project.findFirst({
        where: { id: { not: moving }, ...behind },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: { position: true },
      });
      return row?.position ?? null;
    },
    place: async (id, position) => {
      await tx.project.update({ where: { id }, data: { position }, select: { id: true } });
    },
    renumber: async () => {
      await tx.$executeRaw`
        update "Project" p set position = n.place * ${orderStep}
        from (select id, row_number() over (order by position, id)::int as place from "Project" where "orgId" = ${orgId}) n
        where p.id = n.id and p."orgId" = ${orgId}`;
    },
  };
}
