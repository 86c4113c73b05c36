import type { Prisma } from "@guildhall/db";
import { type JsonValue, newId } from "@guildhall/kernel";
import type { ClerkChange } from "./clerk-change.ts";

/** Keeps that a message has come; answers false when it had come before. */
export async function keepClerkMessage(
  tx: Prisma.TransactionClient,
  message: { id: string; type: string },
  { subjectId, at }: ClerkChange,
  payload: JsonValue,
): Promise<boolean> {
  const row = { id: newId("webhookEvent"), sender: "clerk", externalId: message.id, type: message.type, subjectId };
  const data = { ...row, payload: payload ?? {}, sentAt: at, appliedAt: new Date() };
  const { count } = await tx.webhookEvent.createMany({ data: [data], skipDuplicates: true });
  return count === 1;
}
