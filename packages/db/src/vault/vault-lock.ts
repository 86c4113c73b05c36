import type { Prisma } from "../generated/client/client.ts";
import type { Queryable } from "./canary.ts";

/**
 * Takes part in the vault until the transaction ends. A rotation waits for it before it throws an old key away, so a
 * value that is sealed behind this lock can always be read.
 */
export async function lockVault(tx: Pick<Prisma.TransactionClient, "$executeRaw">): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(hashtext('vault'))`;
}

/** Waits until every transaction that may have encrypted with an old key has ended, and holds off further ones. */
export async function lockVaultAlone(connection: Queryable): Promise<void> {
  await connection.query("select pg_advisory_xact_lock(hashtext('vault'))");
}
