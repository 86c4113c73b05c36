import type { Pool } from "@guildhall/db";
import { hashLinkToken, newLinkToken } from "../../ground/link-token.ts";
import { queueMailsOnce } from "../../ground/queue-mails-once.ts";
import { withTransaction } from "../../ground/with-transaction.ts";
import type { Sql } from "../executions/insert-execution.ts";
import { approvalMail } from "./approval-mail.ts";

const mostAtOnce = 50;

type Due = {
  id: string;
  orgId: string;
  title: string;
  message: string;
  dueAt: Date | null;
  email: string;
  organization: string;
  mails: number;
  mailsBefore: number;
  handedBy: string | null;
  handedNote: string;
};

/**
 * Mails the links of approvals to those who are asked by name: once when they are asked, and again as often as the step
 * has reminders. Any number of workers may do so at once; each link is made anew and takes the place of the one before.
 */
export async function mailOpenApprovals(pool: Pool, publicUrl: string): Promise<void> {
  for (let mailed = mostAtOnce; mailed === mostAtOnce;) {
    mailed = await withTransaction(pool, async (sql) => {
      const { rows } = await sql.query<Due>(
        `select a.id, a."orgId", a.title, a.message, a."dueAt", a.mails, a."mailsBefore", a."handedNote",
           u.email, o.name as organization, h.name as "handedBy"
         from "Approval" a
         join "Organization" o on o.id = a."orgId"
         join "User" u on u.id = a."assigneeId"
         left join "User" h on h.id = a."handedById"
         where a.status = 'open' and a."mailAt" <= now()
         order by a."mailAt" limit ${mostAtOnce} for update of a skip locked`,
      );
      for (const due of rows) await mailOne(sql, due, publicUrl);
      return rows.length;
    });
  }
}

async function mailOne(
  sql: Sql,
  { id, orgId, email, mails, mailsBefore, ...words }: Due,
  publicUrl: string,
): Promise<void> {
  const token = newLinkToken();
  await sql.query(
    `update "Approval" set "tokenHash" = $3, mails = mails + 1,
       "mailAt" = case when mails - "mailsBefore" < "reminders" then now() + "remindAfterMs" * interval '1 millisecond' end
     where id = $1 and "orgId" = $2`,
    [id, orgId, hashLinkToken(token)],
  );
  const mail = approvalMail(`${publicUrl}/approval/${token}`, { ...words, isReminder: mails > mailsBefore });
  await queueMailsOnce(sql, `${id}:${mails}`, [email], mail);
}
