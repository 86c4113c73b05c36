import type { Prisma } from "@guildhall/db";
import type { Services } from "../../ground/services.ts";

/** The seed of a person's codes, out of the vault; null when there is none. It must not come near an answer or a log. */
export async function readTotpSecret(
  { database, vault }: Pick<Services, "database" | "vault">,
  where: Prisma.TwoFactorWhereInput,
): Promise<{ secret: Uint8Array; secretId: string } | null> {
  const row = await database.prisma.twoFactor.findFirst({ where, include: { secret: true } });
  if (!row) return null;
  const { secret, secretId, userId } = row;
  const plain = vault.open(secret, { id: secretId, scope: userId });
  return { secret: Buffer.from(plain, "base64"), secretId };
}
