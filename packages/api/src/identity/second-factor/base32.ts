const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Bytes as apps for codes take them: base 32 of RFC 4648, without padding. */
export function toBase32(bytes: Uint8Array): string {
  let text = "";
  let rest = 0;
  let bits = 0;
  for (const byte of bytes) {
    rest = (rest << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet.charAt((rest >>> (bits - 5)) & 31);
    rest &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet.charAt((rest << (5 - bits)) & 31) : text;
}
