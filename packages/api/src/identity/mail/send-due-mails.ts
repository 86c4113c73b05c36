import type { Pool } from "@guildhall/db";
import { type Mailer, nextAttemptAfterMs } from "@guildhall/mail";

type DueMail = { id: string; address: string; subject: string; text: string; html: string; attempts: number };

/** What is called being sent for longer than this was dropped by a worker that died. */
const lostAfterMs = 120_000;
const atOnce = 10;

/** Sends the mails of the outbox that are due, each by one worker. Answers how many it took. */
export async function sendDueMails(pool: Pool, mailer: Mailer): Promise<number> {
  const { rows } = await pool.query<DueMail>(
    `update "AccountMail" set status = 'sending', attempts = attempts + 1, "lastAttemptAt" = now(), "updatedAt" = now()
     where id in (select id from "AccountMail"
       where (status = 'pending' and ("nextAttemptAt" is null or "nextAttemptAt" <= now()))
         or (status = 'sending' and "lastAttemptAt" < now() - $1 * interval '1 millisecond')
       order by "createdAt" limit $2 for update skip locked)
     returning id, address, subject, text, html, attempts`,
    [lostAfterMs, atOnce],
  );
  await Promise.all(rows.map((mail) => send(pool, mailer, mail)));
  return rows.length;
}

async function send(pool: Pool, mailer: Mailer, { id, address, attempts, ...mail }: DueMail): Promise<void> {
  const outcome = await mailer.send({ id: `${id}@guildhall`, to: address, ...mail });
  if (outcome.sent) return settle(pool, id, "sent", null, null);
  const waitMs = outcome.again ? nextAttemptAfterMs({ attempts }) : null;
  await settle(pool, id, waitMs === null ? "failed" : "pending", waitMs, outcome.error);
}

async function settle(
  pool: Pool,
  id: string,
  status: string,
  waitMs: number | null,
  error: string | null,
): Promise<void> {
  await pool.query(
    `update "AccountMail" set status = $2::"MailStatus", error = $3, "updatedAt" = now(),
       -- What went out may hold a link that lets somebody in: no copy stays behind.
       text = case when $2 = 'sent' then '' else text end, html = case when $2 = 'sent' then '' else html end,
       "sentAt" = case when $2 = 'sent' then now() end,
       "nextAttemptAt" = now() + $4::float8 * interval '1 millisecond'
     where id = $1 and status = 'sending'`,
    [id, status, error, waitMs],
  );
}
