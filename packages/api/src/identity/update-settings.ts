import type { Prisma } from "@guildhall/db";
import type { PersonContext } from "../ground/principal.ts";
import { settingsSelect } from "./profile.select.ts";
import { viewOfSettings } from "./read-settings.ts";
import type { SettingsView, UpdateSettingsInput } from "./settings.contract.ts";

/** Changes what was given and leaves the rest. */
export async function updateSettings(
  { services, user }: PersonContext,
  { onboarded, toursDone, ...rest }: UpdateSettingsInput,
): Promise<SettingsView> {
  const given: Omit<Prisma.UserSettingsUncheckedCreateInput, "userId"> = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  );
  if (onboarded !== undefined) given.onboardedAt = onboarded ? new Date() : null;
  if (toursDone !== undefined) given.toursDone = [...new Set(toursDone)];
  const stored = await services.database.prisma.userSettings.upsert({
    where: { userId: user.id },
    update: given,
    create: { ...given, userId: user.id },
    select: settingsSelect,
  });
  return viewOfSettings(stored);
}
