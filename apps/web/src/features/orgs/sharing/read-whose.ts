import type { Whose } from "./whose-filter.tsx";

/** The part of an address that says whose objects are shown. */
export function readWhose(value: unknown): { whose?: NonNullable<Whose> } {
  return value === "own" || value === "shared" ? { whose: value } : {};
}
