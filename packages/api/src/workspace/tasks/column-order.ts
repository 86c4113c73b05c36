import type { OrgTransaction } from "@guildhall/db";
import type { TaskStatus } from "@guildhall/db/rows";
import { type OrderedRows, orderStep } from "../order/index.ts";

/** The one order of a column of the organization's board. */
export function columnOrder(tx: OrgTransaction, orgId: string, status: TaskStatus): OrderedRows {
  const column = { status, archivedAt: null };
  return {
    positionOf: async (id) =>
      (await tx.task.findFirst({ where: { id, ...column }, select: { position: true } }))?.position ?? null,
    positionBehind: async (after, moving) => {
      const behind = after && {
        position: { gte: after.position },
        OR: [{ position: { gt: after.position } }, { id: { gt: after.id } }],
      };
      const row = await tx.task.findFirst({
        where: { ...column, id: { not: moving }, ...behind },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: { position: true },
      });
      return row?.position ?? null;
    },
    place: async (id, position) => {
      await tx.task.update({ where: { id }, data: { position }, select: { id: true } });
    },
    renumber: async () => {
      await tx.$executeRaw`
        update "Task" t set position = n.place * ${orderStep}
        from (
          select id, row_number() over (order by position, id)::int as place from "Task"
          where "orgId" = ${orgId} and status = ${status}::"TaskStatus" and "archivedAt" is null
        ) n
        where t.id = n.id and t."orgId" = ${orgId}`;
    },
  };
}
