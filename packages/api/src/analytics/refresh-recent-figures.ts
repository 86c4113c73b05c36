import type { Pool } from "@guildhall/db";
import { refreshFigures } from "./refresh-figures.ts";

const dayMs = 86_400_000;

/** Counts the figures of today, and of yesterday, of which some runs end only now. */
export async function refreshRecentFigures(pool: Pool): Promise<void> {
  const now = Date.now();
  await refreshFigures(pool, new Date(now - dayMs));
  await refreshFigures(pool, new Date(now));
}
