import { notFound } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";

/** Lets a mail that was not sent be tried once more, now. */
export async function sendAgain({ database }: Services, { id }: { id: string }): Promise<void> {
  const { count } = await database.prisma.accountMail.updateMany({
    where: { id, status: { in: ["failed", "pending", "bounced"] } },
    data: { status: "pending", nextAttemptAt: null, attempts: 0 },
  });
  if (count === 0) throw notFound("mail");
}
