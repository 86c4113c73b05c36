/** A mail that was tried so many times. */
export type MailAttempt = { attempts: number };

const firstMs = 30_000;
const longestMs = 6 * 60 * 60 * 1000;
/** Some three days, after which mail servers give up too. */
const most = 20;

/** How long to wait before the next try, twice as long each time; null when it was tried often enough. */
export function nextAttemptAfterMs({ attempts }: MailAttempt): number | null {
  return attempts >= most ? null : Math.min(longestMs, firstMs * 2 ** (attempts - 1));
}
