/** How much one request may take. */
export type Limits = {
  /** Until the answer begins. */
  answerMs: number;
  /** Until the answer has ended; `Infinity` for streams that stay open. */
  totalMs: number;
  /** Of the answer, unpacked. */
  maxBytes: number;
  maxRedirects: number;
};

export const usualLimits: Limits = {
  answerMs: 30_000,
  totalMs: 120_000,
  maxBytes: 20 * 1024 * 1024,
  maxRedirects: 5,
};
