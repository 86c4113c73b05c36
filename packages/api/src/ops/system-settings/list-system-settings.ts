import { type Prisma, type PrismaClient, readJson } from "@guildhall/db";
import { allEnvGroups, listEnvironment } from "@guildhall/env";
import {
  type SystemSettingDefinition,
  type SystemSettingsView,
  systemSettings,
  type SystemSettingView,
} from "../system-settings.contract.ts";

const storedSelect = {
  key: true,
  value: true,
  updatedAt: true,
  changedBy: { select: { id: true, name: true } },
} satisfies Prisma.SystemSettingSelect;
type Stored = Prisma.SystemSettingGetPayload<{ select: typeof storedSelect }>;

/** Every setting of the installation with what holds now, and the environment as the server sees it, without secrets. */
export async function listSystemSettings(prisma: PrismaClient): Promise<SystemSettingsView> {
  const rows = await prisma.systemSetting.findMany({ take: 1000, select: storedSelect });
  const { testing: _, ...groups } = allEnvGroups;
  const environment = listEnvironment(groups);
  const settings = Object.entries(systemSettings).map(([key, definition]) => {
    const stored = rows.find((row) => row.key === key);
    return viewOf(key, definition, stored, environment);
  });
  return { settings, environment };
}

function viewOf(
  key: string,
  { title, about, schema, otherwise, variable = "", choices }: SystemSettingDefinition,
  stored: Stored | undefined,
  environment: SystemSettingsView["environment"],
): SystemSettingView {
  const given = environment.find(({ name, isSet }) => name === variable && isSet);
  const read = stored && schema.safeParse(readJson("SystemSetting.value", stored.value));
  const kept = read?.success ? read.data : undefined;
  return {
    key,
    title,
    about,
    otherwise,
    value: given?.value ?? kept ?? otherwise,
    from: given ? "environment" : kept === undefined ? "default" : "stored",
    variable: variable || null,
    choices: choices ? [...choices] : null,
    changedAt: stored?.updatedAt ?? null,
    changedBy: stored?.changedBy ?? null,
  };
}
