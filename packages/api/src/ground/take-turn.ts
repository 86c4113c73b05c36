import type { Pool } from "@guildhall/db";
import { dropOldWindows } from "./take-attempt.ts";

/* The place is taken in this minute or, when it is full and the next begins soon enough, in the next. */
const statement = `
  with this as (
    select date_trunc('minute', now()) as "startAt", interval '1 minute' as step
  ), now_place as (
    insert into "RateLimitWindow" as w (key, "startAt", used) select $1, "startAt", 1 from this
    on conflict (key, "startAt") do update set used = w.used + 1 where w.used < $2
    returning "startAt", used
  ), next_place as (
    insert into "RateLimitWindow" as w (key, "startAt", used) select $1, "startAt" + step, 1 from this
    where not exists (select from now_place)
      and "startAt" + step <= clock_timestamp() + $3::float8 * interval '1 millisecond'
    on conflict (key, "startAt") do update set used = w.used + 1 where w.used < $2
    returning "startAt", used
  )
  select used, greatest(0, ceil(extract(epoch from "startAt" - clock_timestamp()) * 1000))::int as "waitMs"
  from (select * from now_place union all select * from next_place) place`;

/**
 * Takes one of the places that a key has in each minute, and answers for how long to wait for it; null when none comes
 * within this time. All processes count together, by the clock of the database.
 */
export async function takeTurn(
  pool: Pool,
  key: string,
  { perMinute, withinMs }: { perMinute: number; withinMs: number },
): Promise<number | null> {
  const values = [key, perMinute, withinMs];
  const { rows } = await pool.query<{ used: number; waitMs: number }>({ name: "take-turn", text: statement, values });
  const [place] = rows;
  if (!place) return null;
  if (place.used === 1) await dropOldWindows(pool);
  return place.waitMs;
}
