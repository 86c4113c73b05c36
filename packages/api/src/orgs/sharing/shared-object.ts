import type { OrgTransaction } from "@guildhall/db";
import type { Access } from "./level-of.ts";
import { accessSelect } from "./shared-with.ts";
import type { ShareKind } from "./sharing.contract.ts";

/** An object as sharing knows it. */
export type SharedObject = Access & { id: string; name: string; ownerName: string | null; isDefault: boolean };

type Find = (tx: OrgTransaction, id: string) => Promise<SharedObject | null>;

const owner = { select: { name: true } } as const;

/** How an object of each kind is found, whoever asks. */
export const findShared: Record<ShareKind, Find> = {
  agent: async (tx, id) => {
    const select = { id: true, name: true, createdById: true, createdBy: owner, ...accessSelect } as const;
    const row = await tx.agent.findFirst({
      where: { id },
      select: { ...select, access: { select: { visibility: true } } },
    });
    if (!row) return null;
    const { access, createdById, createdBy, ...rest } = row;
    return { ...rest, ...owned(createdById, createdBy), override: access?.visibility ?? null };
  },
  workflow: async (tx, id) => {
    const select = { id: true, name: true, createdById: true, createdBy: owner, ...accessSelect } as const;
    const row = await tx.workflow.findFirst({ where: { id, agentId: null }, select });
    return row && { ...row, ...owned(row.createdById, row.createdBy) };
  },
  conversation: async (tx, id) => {
    const select = { id: true, title: true, createdById: true, createdBy: owner, ...accessSelect } as const;
    const row = await tx.conversation.findFirst({ where: { id, deletedAt: null }, select });
    return row && { ...row, name: row.title, ...owned(row.createdById, row.createdBy) };
  },
  project: async (tx, id) => {
    const select = { id: true, name: true, ownerId: true, owner, isDefault: true, ...accessSelect } as const;
    const row = await tx.project.findFirst({ where: { id }, select });
    return row && { ...row, ...owned(row.ownerId, row.owner), isDefault: row.isDefault };
  },
  calendar: async (tx, id) => {
    const select = { id: true, name: true, ownerId: true, owner, ...accessSelect } as const;
    const row = await tx.calendar.findFirst({ where: { id }, select });
    return row && { ...row, ...owned(row.ownerId, row.owner) };
  },
};

const owned = (ownerId: string | null, person: { name: string } | null) => ({
  ownerId,
  ownerName: person?.name ?? null,
  isDefault: false,
});

type Opened = Pick<Access, "visibility" | "orgLevel">;

/** How each kind of object is opened to the organization, or closed. */
export const writeOpened: Record<ShareKind, (tx: OrgTransaction, id: string, data: Opened) => Promise<unknown>> = {
  agent: (tx, id, data) => tx.agent.updateMany({ where: { id }, data }),
  workflow: (tx, id, data) => tx.workflow.updateMany({ where: { id }, data }),
  conversation: (tx, id, data) => tx.conversation.updateMany({ where: { id }, data }),
  project: (tx, id, data) => tx.project.updateMany({ where: { id }, data }),
  calendar: (tx, id, data) => tx.calendar.updateMany({ where: { id }, data }),
};

/** The column of a share or a link that names an object of this kind. */
export function shareColumn(kind: ShareKind, id: string) {
  if (kind === "agent") return { agentId: id };
  if (kind === "workflow") return { workflowId: id };
  if (kind === "conversation") return { conversationId: id };
  return kind === "project" ? { projectId: id } : { calendarId: id };
}
