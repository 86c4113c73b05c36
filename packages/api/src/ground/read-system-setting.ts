import type { Prisma } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import { allEnvGroups, listEnvironment } from "@guildhall/env";
import {
  type SystemSettingDefinition,
  type SystemSettingKey,
  type SystemSettingValue,
  systemSettings,
} from "../ops/system-settings.contract.ts";

/** What a setting of the installation is now: what the environment says, or what is stored, when it fits, or its default. */
export async function readSystemSetting<Key extends SystemSettingKey>(
  { systemSetting }: Pick<Prisma.TransactionClient, "systemSetting">,
  key: Key,
): Promise<SystemSettingValue<Key>>;
export async function readSystemSetting(
  { systemSetting }: Pick<Prisma.TransactionClient, "systemSetting">,
  key: SystemSettingKey,
): Promise<unknown> {
  const { schema, otherwise, variable }: SystemSettingDefinition = systemSettings[key];
  const given = variable && listEnvironment(allEnvGroups).find(({ name, isSet }) => name === variable && isSet);
  if (given) return schema.parse(given.value);
  const stored = await systemSetting.findUnique({ where: { key }, select: { value: true } });
  const read = stored && schema.safeParse(readJson("SystemSetting.value", stored.value));
  return read?.success ? read.data : otherwise;
}
