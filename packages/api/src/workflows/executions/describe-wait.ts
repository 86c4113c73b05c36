import type { Prisma } from "@guildhall/db";
import type { z } from "zod";
import type { waitView } from "../executions.contract.ts";

/** Of an approval, what says who has to decide. */
export const askedSelect = {
  id: true,
  title: true,
  assignee: { select: { name: true } },
  handedBy: { select: { name: true } },
} satisfies Prisma.ApprovalSelect;
type Asked = Prisma.ApprovalGetPayload<{ select: typeof askedSelect }>;

type Row = {
  nodeId: string;
  iteration: string;
  kind: "timer" | "approval" | "event" | "execution";
  dueAt: Date | null;
  approval: Asked | null;
};

/** A wait, and in words why it is one. */
export function describeWait({ approval, ...wait }: Row): z.infer<typeof waitView> {
  return { ...wait, approvalId: approval?.id ?? null, reason: reasonOf({ approval, ...wait }) };
}

function reasonOf({ kind, dueAt, approval }: Row): string {
  if (kind === "approval") return approval ? askedWords(approval) : "Somebody has to decide.";
  if (kind === "execution") return "Another workflow has to end first.";
  if (kind === "event") return "Something has to happen first.";
  return dueAt ? `It goes on at ${dueAt.toISOString()}.` : "It goes on later.";
}

function askedWords({ title, assignee, handedBy }: Asked): string {
  const handed = assignee && handedBy ? ` (handed to ${assignee.name} by ${handedBy.name})` : "";
  return `Somebody has to decide: ${title}${handed}`;
}
