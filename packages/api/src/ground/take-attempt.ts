import type { Pool } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";

/** How often something may be tried in a span of time. */
export type AttemptLimit = { most: number; windowMs: number };

/**
 * Counts a try under a key, such as `reset:<address>`, and tells whether it is still one of those that are allowed. All
 * servers count together.
 */
export async function takeAttempt(pool: Pool, key: string, { most, windowMs }: AttemptLimit): Promise<boolean> {
  const startAt = new Date(Math.floor(Date.now() / windowMs) * windowMs);
  const { rows } = await pool.query<{ used: number }>(
    `insert into "RateLimitWindow" (key, "startAt", used) values ($1, $2, 1)
     on conflict (key, "startAt") do update set used = "RateLimitWindow".used + 1 returning used`,
    [key, startAt],
  );
  const used = rows[0]?.used ?? 0;
  if (used === 1) await dropOldWindows(pool);
  return used <= most;
}

/** No window is longer than an hour; who begins one takes away what nobody counts any more. */
export async function dropOldWindows(pool: Pool): Promise<void> {
  await pool.query(`delete from "RateLimitWindow" where "startAt" < now() - interval '1 day'`);
}

/** The error for who tried too often. */
export const tooManyTries = () =>
  new AppError({
    code: "limit",
    reason: "too-many-tries",
    userMessage: "There were too many tries. Wait a quarter of an hour, then try again.",
    retry: false,
  });
