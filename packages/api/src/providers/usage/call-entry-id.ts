import { idPrefixes } from "@guildhall/kernel";

/** The id of a call in the ledger. A call that is made anew after a crash has the id of the one before. */
export function callEntryId(work: string, call: number): string {
  return `${idPrefixes.usageEntry}_${work}:${call}`;
}
