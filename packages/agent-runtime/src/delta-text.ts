import { storableText } from "./storable.ts";

/** Makes deltas that can be stored one by one: a character which a server cut in two is held until its other half comes. */
export class DeltaText {
  #half = "";

  /** The text to write now; may be empty. */
  next(delta: string): string {
    const text = this.#half + delta;
    const last = text.charCodeAt(text.length - 1);
    const cut = last >= 0xd800 && last <= 0xdbff;
    this.#half = cut ? text.slice(-1) : "";
    return storableText(cut ? text.slice(0, -1) : text);
  }
}
