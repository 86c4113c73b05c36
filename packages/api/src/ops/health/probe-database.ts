import type { HealthProbe } from "./health-probe.ts";

const slowMs = 250;

/** Whether PostgreSQL answers, and how many of its connections are taken. */
export const probeDatabase: HealthProbe = {
  id: "database",
  name: "Database",
  look: async ({ database }) => {
    const begun = performance.now();
    const { rows } = await database.pool.query<{ version: string; taken: number; most: number; bytes: string }>(
      `select current_setting('server_version') as version,
         (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as taken,
         current_setting('max_connections')::int as most,
         pg_size_pretty(pg_database_size(current_database())) as bytes`,
    );
    const ms = performance.now() - begun;
    const [found] = rows;
    if (!found) return { status: "error", message: "The database gave no answer." };
    const { version, taken, most, bytes } = found;
    const message = `PostgreSQL ${version}, ${bytes}, ${taken} of ${most} connections taken.`;
    if (taken > most * 0.9) return { status: "warning", message: `Nearly all connections are taken. ${message}` };
    return ms > slowMs ? { status: "warning", message: `It answers slowly. ${message}` } : { status: "ok", message };
  },
};
