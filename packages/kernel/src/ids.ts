import { z } from "zod";

/** The prefix of every kind of object's id. A new model adds its line here. */
export const idPrefixes = {
  user: "usr",
  session: "ses",
  account: "acc",
  verification: "vrf",
  apiKey: "key",
  organization: "org",
  member: "mbr",
  auditEntry: "aud",
  agent: "agt",
  workflow: "wfl",
  workflowVersion: "wfv",
  conversation: "cnv",
  message: "msg",
  run: "run",
  node: "nod",
  edge: "edg",
  executor: "wrk",
} as const;

export type IdKind = keyof typeof idPrefixes;

/** Crockford's base 32: no I, L, O, U; sorts like the bytes it encodes. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new id such as `agt_01k…`: 48 bits of milliseconds and 80 random bits, so ids sort by the time they were made. */
export function newId(kind: IdKind, now: number = Date.now()): string {
  return `${idPrefixes[kind]}_${encodeTime(now)}${encodeRandom()}`;
}

/** A zod schema that accepts only ids of this kind. */
export function idSchema(kind: IdKind) {
  return z
    .string()
    .regex(new RegExp(`^${idPrefixes[kind]}_[0-9a-hjkmnp-tv-z]{26}$`), `must be the id of one ${kind}`);
}

function encodeTime(milliseconds: number): string {
  let rest = milliseconds;
  let text = "";
  for (let i = 0; i < 10; i++) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function encodeRandom(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => alphabet.charAt(byte & 31)).join("");
}
