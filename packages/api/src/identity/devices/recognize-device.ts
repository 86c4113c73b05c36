import type { PrismaClient } from "@guildhall/db";
import { hashLinkToken } from "../../ground/link-token.ts";
import type { Visitor } from "./trust-device.ts";

/** The person's trusted browser whose cookie carries this value; null when there is none, or its time is over. */
export async function recognizeDevice(
  prisma: PrismaClient,
  userId: string,
  token: string | null,
  { ipAddress }: Visitor,
): Promise<string | null> {
  if (!token) return null;
  const now = new Date();
  const [device] = await prisma.device.updateManyAndReturn({
    where: { tokenHash: hashLinkToken(token), userId, trustedUntil: { gt: now } },
    data: { lastUsedAt: now, ipAddress },
    select: { id: true },
  });
  return device?.id ?? null;
}
