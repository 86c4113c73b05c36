import type { Prisma } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";
import { readSystemSetting } from "../../ground/read-system-setting.ts";
import { type Look, lookAtHealth } from "./look-at-health.ts";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Looks at every part and writes down what was found, unless somebody did within the last `unlessWithinMs`; of several
 * servers one writes. History older than the installation keeps is taken away.
 */
export async function recordHealth(services: Services, { unlessWithinMs = 0 } = {}): Promise<void> {
  const { prisma } = services.database;
  const keepDays = await readSystemSetting(prisma, "health.keep-days");
  const looks = await lookAtHealth(services);
  await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('record-health'))`;
    const since = new Date(Date.now() - unlessWithinMs);
    if (await tx.healthCheck.findFirst({ where: { lastCheckedAt: { gt: since } }, select: { id: true } })) return;
    for (const look of looks) await write(tx, look, new Date(Date.now() - keepDays * dayMs));
  });
}

async function write(tx: Prisma.TransactionClient, look: Look, keptSince: Date): Promise<void> {
  const { id, name, status, message, responseMs, details = "" } = look;
  const seen = { name, status, message, responseMs, details, lastCheckedAt: new Date() };
  await tx.healthCheck.upsert({ where: { id }, update: seen, create: { id, ...seen }, select: { id: true } });
  await tx.healthResult.create({
    data: { id: newId("healthResult"), checkId: id, status, message, responseMs },
    select: { id: true },
  });
  await tx.healthResult.deleteMany({ where: { checkId: id, createdAt: { lt: keptSince } } });
}
