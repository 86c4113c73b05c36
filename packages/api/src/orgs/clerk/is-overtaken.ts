import type { Prisma } from "@guildhall/db";
import type { ClerkChange } from "./clerk-change.ts";

/** Whether something newer of the same is known already; of two of one moment the end is the newer. */
export async function isOvertaken(
  tx: Prisma.TransactionClient,
  { subjectId, at, isEnd }: ClerkChange,
): Promise<boolean> {
  const endOfThen = { sentAt: at, type: { endsWith: ".deleted" } };
  const newer = await tx.webhookEvent.findFirst({
    where: { sender: "clerk", subjectId, OR: [{ sentAt: { gt: at } }, ...(isEnd ? [] : [endOfThen])] },
    select: { id: true },
  });
  return newer !== null;
}
