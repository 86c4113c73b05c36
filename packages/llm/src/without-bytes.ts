/** For `JSON.stringify`: leaves out the bytes of files, which no count of letters means. */
export function withoutBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? "" : value;
}
