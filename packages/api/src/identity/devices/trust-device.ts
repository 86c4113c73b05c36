import type { Prisma } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { hashLinkToken, newLinkToken } from "../../ground/link-token.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import { describeUserAgent } from "./describe-user-agent.ts";
import { kindOfDevice } from "./kind-of-device.ts";

/** For how long signing in asks for no code in a browser that is trusted. */
export const trustedSeconds = 30 * 24 * 60 * 60;

/** From where somebody signs in. */
export type Visitor = { userAgent: string | null; ipAddress: string | null };

/** Trusts a browser for thirty days; answers the value that its cookie is to carry, of which only a hash is kept. */
export async function trustDevice(
  tx: Prisma.TransactionClient,
  userId: string,
  { userAgent, ipAddress }: Visitor,
): Promise<{ id: string; token: string }> {
  const [id, token, now] = [newId("device"), newLinkToken(), new Date()];
  const name = describeUserAgent(userAgent);
  const trustedUntil = new Date(now.getTime() + trustedSeconds * 1000);
  const seen = { userAgent, ipAddress, kind: kindOfDevice(userAgent), lastUsedAt: now };
  // What is over is worth nothing any more.
  await tx.device.deleteMany({ where: { userId, trustedUntil: { lte: now } } });
  await tx.device.create({ data: { id, userId, name, tokenHash: hashLinkToken(token), trustedUntil, ...seen } });
  await writePersonAudit(tx, userId, "identity.trust-device", { type: "device", id }, { name });
  return { id, token };
}
