import { type Prisma, readJson } from "@guildhall/db";
import type { PersonContext } from "../ground/principal.ts";
import { settingsSelect } from "./profile.select.ts";
import type { SettingsView } from "./settings.contract.ts";

/** How Guildhall looks and acts for the person; the defaults where they chose nothing. */
export async function readSettings({ services, user }: PersonContext): Promise<SettingsView> {
  const stored = await services.database.prisma.userSettings.findUnique({
    where: { userId: user.id },
    select: settingsSelect,
  });
  return stored ? viewOfSettings(stored) : unchanged;
}

/** The view of a stored row. */
export function viewOfSettings(stored: Prisma.UserSettingsGetPayload<{ select: typeof settingsSelect }>): SettingsView {
  return {
    ...stored,
    eventWeights: readJson("UserSettings.eventWeights", stored.eventWeights),
    agentPreferences: readJson("UserSettings.agentPreferences", stored.agentPreferences),
    extra: readJson("UserSettings.extra", stored.extra),
  };
}

const unchanged: SettingsView = {
  theme: "system",
  sidebarCollapsed: false,
  notificationsEnabled: true,
  timeZone: "UTC",
  language: "en",
  onboardedAt: null,
  toursDone: [],
  defaultProvider: null,
  webSearch: "disabled",
  eventWeights: {},
  agentPreferences: {},
  extra: {},
};
