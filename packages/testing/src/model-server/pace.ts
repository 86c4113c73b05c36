import { setTimeout as wait } from "node:timers/promises";

/**
 * Yields how many tokens are due by now, on a clock that starts at `startedAt` (`performance.now()`), so that a late
 * timer does not slow the stream down. Without a rate everything after the first token is due at once.
 */
export async function* pace(
  options: { firstTokenMs: number; tokensPerSecond: number; total: number; startedAt: number },
  signal: AbortSignal,
): AsyncGenerator<number> {
  const { firstTokenMs, tokensPerSecond, total, startedAt } = options;
  const perTokenMs = tokensPerSecond > 0 ? 1000 / tokensPerSecond : 0;
  for (let sent = 0; sent < total;) {
    const dueInMs = startedAt + firstTokenMs + sent * perTokenMs - performance.now();
    if (dueInMs > 0) await wait(Math.max(1, dueInMs), undefined, { signal });
    const due = perTokenMs > 0 ? elapsedTokens(startedAt + firstTokenMs, perTokenMs) : total;
    const next = Math.min(total, Math.max(sent + 1, due));
    yield next;
    sent = next;
  }
}

function elapsedTokens(firstAt: number, perTokenMs: number): number {
  return Math.floor((performance.now() - firstAt) / perTokenMs) + 1;
}
