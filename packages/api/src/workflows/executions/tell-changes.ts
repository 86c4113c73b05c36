import type { Pool } from "@guildhall/db";
import { executionChannel } from "./execution-notes.ts";

/** What is told once tells of all that was written since; nobody who watches sees the difference. */
const gatherMs = 25;

/**
 * Tells those who watch executions that something was written for them, a moment after it was. It is not part of the
 * write: PostgreSQL lets commits with a notification through only one after another, each behind its wait for the disk.
 * What is lost with this process, its successor tells, or a watcher finds by itself.
 */
export function tellChanges(pool: Pool): (runId: string) => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  function tell(): void {
    timer = undefined;
    const values = [executionChannel, [...changed]];
    changed.clear();
    pool.query({ name: "tell-changes", text: statement, values }).catch(() => undefined);
  }

  return (runId) => {
    changed.add(runId);
    timer ??= setTimeout(tell, gatherMs);
  };
}

const statement = `
  select set_config('synchronous_commit', 'off', true), pg_notify($1::text, id) from unnest($2::text[]) as id`;
