import { seedPresets, seedPrompts } from "../agents/index.ts";
import type { Services } from "../ground/services.ts";
import { seedMissions } from "../learning/index.ts";

/** How many rows of each kind were added or brought up to date. */
export type SeededLibrary = { presets: number; prompts: number; missions: number };

/**
 * Brings what every organization finds in Guildhall (presets, prompts, missions) up to date with this version. Can be
 * called at any time and by several processes at once: it changes nothing that is right already, and nothing that a
 * person changed.
 */
export async function seedLibrary({ database: { pool } }: Pick<Services, "database">): Promise<SeededLibrary> {
  return {
    presets: await seedPresets(pool),
    prompts: await seedPrompts(pool),
    missions: await seedMissions(pool),
  };
}
