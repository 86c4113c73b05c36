import type { z } from "zod";
import type { waitView } from "../executions.contract.ts";

type Row = {
  nodeId: string;
  iteration: string;
  kind: "timer" | "approval" | "event" | "execution";
  dueAt: Date | null;
  approval: { id: string; title: string } | null;
};

/** A wait, and in words why it is one. */
export function describeWait({ approval, ...wait }: Row): z.infer<typeof waitView> {
  return { ...wait, approvalId: approval?.id ?? null, reason: reasonOf({ approval, ...wait }) };
}

function reasonOf({ kind, dueAt, approval }: Row): string {
  if (kind === "approval") return `Somebody has to decide: ${approval?.title ?? ""}`;
  if (kind === "execution") return "Another workflow has to end first.";
  if (kind === "event") return "Something has to happen first.";
  return dueAt ? `It goes on at ${dueAt.toISOString()}.` : "It goes on later.";
}
