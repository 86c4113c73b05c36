import { createHash } from "node:crypto";
import type { Pool } from "@guildhall/db";
import { idPrefixes } from "@guildhall/kernel";

/** Lays a mail for each address into the outbox; of the same key and address there is one, however often it is asked for. */
export async function queueMailsOnce(
  pool: Pick<Pool, "query">,
  key: string,
  addresses: readonly string[],
  { subject, text, html = "" }: { subject: string; text: string; html?: string },
): Promise<void> {
  const ids = addresses.map((address) => idOf(`${key}:${address}`));
  await pool.query({
    name: "queue-mails-once",
    text: `insert into "AccountMail" (id, address, subject, text, html, "updatedAt")
           select m.id, m.address, $3, $4, $5, now() from unnest($1::text[], $2::text[]) as m(id, address)
           on conflict (id) do nothing`,
    values: [ids, addresses, subject, text, html],
  });
}

/** An id that follows from the key; hexadecimal digits are digits of ids too. */
function idOf(key: string): string {
  return `${idPrefixes.accountMail}_${createHash("sha256").update(key).digest("hex").slice(0, 26)}`;
}
