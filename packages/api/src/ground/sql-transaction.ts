import type { Pool } from "@guildhall/db";
import type { SqlTransaction } from "@guildhall/jobs";

/** Plain SQL as what jobs are asked for in; with the pool itself, each statement is a transaction of its own. */
export function sqlTransaction(sql: Pick<Pool, "query">): SqlTransaction {
  return { $executeRawUnsafe: (text, ...values) => sql.query(text, values) };
}
