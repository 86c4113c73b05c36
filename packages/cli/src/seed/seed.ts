import { seedLibrary } from "@guildhall/api";
import { say } from "../say.ts";
import { withRows } from "../with-rows.ts";

/** `seed`: brings presets, prompts and missions up to date; what a person changed stays. */
export async function seed(): Promise<void> {
  const changed = await withRows(seedLibrary);
  for (const [kind, count] of Object.entries(changed)) if (count > 0) say.plain(`${kind}: ${count} brought up to date`);
  if (Object.values(changed).every((count) => count === 0)) say.plain("Everything is up to date already.");
}
