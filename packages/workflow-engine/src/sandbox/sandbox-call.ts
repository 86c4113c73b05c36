import type { JsonValue } from "@guildhall/kernel";

/** Code to run, with all that it can see. */
export type SandboxCall = {
  /** The body of a function: it gives back a value with `return`. */
  source: string;
  /** Values that the code sees under these names. */
  input: Record<string, JsonValue>;
  timeoutMs: number;
  memoryMb: number;
};

/** What came of it; `logs` holds what the code wrote with `console.log`. */
export type SandboxAnswer = { output: JsonValue; logs: string[] } | { error: string; logs: string[] };
