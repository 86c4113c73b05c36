import { createHmac, timingSafeEqual } from "node:crypto";

const stepMs = 30_000;
const digits = 6;

/** The code of RFC 6238 (SHA-1, six digits, 30 seconds) in one step of time. */
export function totpAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 15;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

/**
 * The step of time whose code this is: the one that runs, or one beside it for clocks that are a little off. Null when it
 * is none of them.
 */
export function matchTotp(secret: Uint8Array, code: string, now = Date.now()): number | null {
  const running = Math.floor(now / stepMs);
  return [running, running - 1, running + 1].find((step) => isSame(totpAt(secret, step), code)) ?? null;
}

function isSame(right: string, given: string): boolean {
  const [a, b] = [Buffer.from(right), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
