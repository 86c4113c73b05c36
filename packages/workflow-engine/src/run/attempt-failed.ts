import type { JsonValue } from "@guildhall/kernel";
import type { Kept } from "./step.ts";

/** An attempt failed after its input was known. */
export class AttemptFailed extends Error {
  readonly input: JsonValue;
  readonly kept: Kept;

  constructor(cause: unknown, input: JsonValue, kept: Kept) {
    super("an attempt failed", { cause });
    this.name = "AttemptFailed";
    this.input = input;
    this.kept = kept;
  }
}
