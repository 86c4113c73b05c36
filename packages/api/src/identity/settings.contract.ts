import { userSettingsRow } from "@guildhall/db/rows";
import { eventWeights, languageTag, record, timeZoneName, typedJson, typedText } from "@guildhall/kernel";
import { z } from "zod";

/** How Guildhall looks and acts for a person. */
export const settingsView = userSettingsRow
  .pick({
    theme: true,
    sidebarCollapsed: true,
    notificationsEnabled: true,
    timeZone: true,
    language: true,
    onboardedAt: true,
    toursDone: true,
    defaultProvider: true,
    webSearch: true,
  })
  .extend({ eventWeights, agentPreferences: record, extra: record });
export type SettingsView = z.infer<typeof settingsView>;

/** What each page needs of them. */
export const lookView = settingsView.pick({
  theme: true,
  sidebarCollapsed: true,
  notificationsEnabled: true,
  timeZone: true,
  language: true,
  onboardedAt: true,
  toursDone: true,
});

const tours = z.array(typedText(z.string().min(1).max(120))).max(100);
const { theme, webSearch, notificationsEnabled, sidebarCollapsed, defaultProvider } = userSettingsRow.shape;

/** A change of any of them; what is left out stays. */
export const updateSettingsInput = z.object({
  theme: theme.unwrap().optional(),
  sidebarCollapsed: sidebarCollapsed.optional(),
  notificationsEnabled: notificationsEnabled.unwrap().optional(),
  timeZone: timeZoneName.optional(),
  language: languageTag.optional(),
  /** Whether the first steps are done. */
  onboarded: z.boolean().optional(),
  toursDone: tours.optional(),
  defaultProvider: defaultProvider.optional(),
  webSearch: webSearch.unwrap().optional(),
  eventWeights: typedJson(eventWeights).optional(),
  agentPreferences: typedJson(record).optional(),
  extra: typedJson(record).optional(),
});
export type UpdateSettingsInput = z.infer<typeof updateSettingsInput>;
