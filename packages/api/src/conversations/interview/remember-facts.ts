import type { InterviewState, JsonRecord } from "@guildhall/kernel";
import { mostMemoryCharacters } from "../../agents/memory/memory.contract.ts";

/**
 * A memory with what an interview learnt, and what of it found room. What the interview gave before and has no more goes,
 * unless it was changed since.
 */
export function rememberFacts(
  memory: JsonRecord,
  { facts, remembered = {} }: InterviewState,
): { memory: JsonRecord; result: Record<string, string> } {
  const kept = Object.entries(memory).filter(([name, value]) => remembered[name] !== value);
  let next: JsonRecord = Object.fromEntries(kept);
  const result: Record<string, string> = {};
  for (const { name, value } of facts) {
    const more = { ...next, [name]: value };
    if (JSON.stringify(more).length > mostMemoryCharacters) continue;
    next = more;
    result[name] = value;
  }
  return { memory: next, result };
}
