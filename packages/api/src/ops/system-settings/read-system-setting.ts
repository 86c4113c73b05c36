import { readJson, type Prisma } from "@guildhall/db";
import { type SystemSettingKey, type SystemSettingValue, systemSettings } from "../system-settings.contract.ts";

/** What a setting of the installation is now: what is stored, when it fits, or else its default. */
export async function readSystemSetting<Key extends SystemSettingKey>(
  { systemSetting }: Pick<Prisma.TransactionClient, "systemSetting">,
  key: Key,
): Promise<SystemSettingValue<Key>>;
export async function readSystemSetting(
  { systemSetting }: Pick<Prisma.TransactionClient, "systemSetting">,
  key: SystemSettingKey,
): Promise<unknown> {
  const { schema, otherwise } = systemSettings[key];
  const stored = await systemSetting.findUnique({ where: { key }, select: { value: true } });
  const read = stored && schema.safeParse(readJson("SystemSetting.value", stored.value));
  return read?.success ? read.data : otherwise;
}
