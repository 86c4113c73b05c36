/** When the command began that a person typed, in epoch milliseconds; the script that prepares everything hands it on. */
export function startedAt(source: Record<string, string | undefined> = process.env): number {
  return Number(source["GUILDHALL_STARTED_AT"]) || Date.now();
}
