import type { JsonValue } from "@guildhall/kernel";

/** An attempt failed after its input was known. */
export class AttemptFailed extends Error {
  readonly input: JsonValue;

  constructor(cause: unknown, input: JsonValue) {
    super("an attempt failed", { cause });
    this.name = "AttemptFailed";
    this.input = input;
  }
}
