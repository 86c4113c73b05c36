import { AppError } from "@guildhall/kernel";
import type { PersonContext } from "../../ground/principal.ts";
import { writePersonAudit } from "../../ground/write-person-audit.ts";
import {
  type SystemSettingKey,
  type SystemSettingsView,
  systemSettings,
  type UpdateSystemSettingInput,
} from "../system-settings.contract.ts";
import { listSystemSettings } from "./list-system-settings.ts";

/** Sets one setting of the installation, or with null gives it back to its default; it holds from the next use on. */
export async function updateSystemSetting(
  { services, user }: PersonContext,
  { key, value }: UpdateSystemSettingInput,
): Promise<SystemSettingsView> {
  const { prisma } = services.database;
  const given = value === null ? null : fit(key, value);
  await prisma.$transaction(async (tx) => {
    if (given === null) await tx.systemSetting.deleteMany({ where: { key } });
    else {
      const changed = { value: given, changedById: user.id };
      await tx.systemSetting.upsert({
        where: { key },
        update: changed,
        create: { key, ...changed },
        select: { key: true },
      });
    }
    const object = { type: "system-setting", id: key };
    await writePersonAudit(tx, user.id, "ops.set-system-setting", object, { name: key, value: given ?? "its default" });
  });
  return listSystemSettings(prisma);
}

function fit(key: string, value: unknown): number | string | boolean {
  if (!isKey(key)) throw new Error(`${key} passed the contract and is no setting`);
  const read = systemSettings[key].schema.safeParse(value);
  if (read.success) return read.data;
  const words = read.error.issues[0]?.message ?? "is not allowed";
  throw new AppError({
    code: "bad-input",
    reason: "setting-refused",
    userMessage: `“${systemSettings[key].title}” ${words}.`,
    fields: { value: words },
  });
}

function isKey(key: string): key is SystemSettingKey {
  return Object.hasOwn(systemSettings, key);
}
