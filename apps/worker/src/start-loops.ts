import {
  claimRestingConversations,
  dropDeletedConversations,
  dropOldExports,
  dropOldMessages,
  dropOldRuns,
  dropOldVerifications,
  dropUnconfirmedAccounts,
  dropUnsentFiles,
  endDueWaits,
  fireDueSchedules,
  freeExpired,
  letInEverywhere,
  mailOpenApprovals,
  purgeOrganizations,
  refreshRecentFigures,
  startByEvents,
  wakeForgotten,
} from "@guildhall/api/worker";
import type { Database } from "@guildhall/db";
import { repeat, type WorkerLog } from "@guildhall/jobs";

/** What every worker looks after again and again; any number of them may do so at once. Returns the stop. */
export function startLoops(
  pool: Database["pool"],
  log: WorkerLog,
  { publicUrl, summaryAfterMs }: { publicUrl: string; summaryAfterMs: number },
): () => Promise<void> {
  const loops = [
    ...(summaryAfterMs > 0 ? [repeat(10_000, () => claimRestingConversations(pool, summaryAfterMs), log)] : []),
    repeat(250, () => endDueWaits(pool), log),
    repeat(500, () => fireDueSchedules(pool), log),
    repeat(500, () => startByEvents(pool), log),
    repeat(2000, () => letInEverywhere(pool), log),
    repeat(2000, () => mailOpenApprovals(pool, publicUrl), log),
    repeat(5000, () => wakeForgotten(pool), log),
    repeat(10_000, async () => void (await freeExpired(pool)), log),
    repeat(60_000, () => dropOldRuns(pool), log),
    repeat(30_000, () => refreshRecentFigures(pool), log),
    repeat(600_000, () => dropDeletedConversations(pool), log),
    repeat(600_000, () => dropUnsentFiles(pool), log),
    repeat(600_000, () => dropUnconfirmedAccounts(pool), log),
    repeat(600_000, () => dropOldVerifications(pool), log),
    repeat(600_000, () => dropOldMessages(pool), log),
    repeat(60_000, () => dropOldExports(pool), log),
    repeat(60_000, () => purgeOrganizations(pool, log), log),
  ];
  return async () => void (await Promise.all(loops.map((stop) => stop())));
}
