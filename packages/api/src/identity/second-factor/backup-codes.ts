import { randomBytes, scrypt } from "node:crypto";
import type { Prisma } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { backupCodeCount } from "../second-factor.contract.ts";

/** No 0, 1, l or o: people read them from paper. */
const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
const codeLength = 10;
const hashLength = 32;

/** Backup codes as people see them, and the hashes that are stored of them. */
export type BackupCodes = { codes: string[]; hashes: string[] };

/** Makes ten codes of 50 random bits. All are hashed with one salt, so that a code which is given costs one slow hash. */
export async function makeBackupCodes(): Promise<BackupCodes> {
  const salt = randomBytes(16).toString("hex");
  const plain = Array.from({ length: backupCodeCount }, newCode);
  const hashes = await Promise.all(plain.map((code) => hashBackupCode(code, salt)));
  return { codes: plain.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`), hashes };
}

/** Keeps these codes of the person, and no others. */
export async function storeBackupCodes(tx: Prisma.TransactionClient, userId: string, hashes: string[]): Promise<void> {
  await tx.backupCode.deleteMany({ where: { userId } });
  await tx.backupCode.createMany({ data: hashes.map((hash) => ({ id: newId("backupCode"), userId, hash })) });
}

/** The stored form of a code, slow on purpose; `salt` is what stands before the colon in those of its set. */
export function hashBackupCode(code: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, hashLength, (error, key) => (error ? reject(error) : resolve(`${salt}:${key.toString("hex")}`)));
  });
}

function newCode(): string {
  return Array.from(randomBytes(codeLength), (byte) => alphabet.charAt(byte & 31)).join("");
}
