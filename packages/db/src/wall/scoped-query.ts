import pg from "pg";
import { appRole, organizationSetting } from "./app-role.ts";
import { methodOf } from "./method-of.ts";

// Prisma's joins look dear to the planner and read some rows: compiling them takes ten times what carrying them out does.
const scope = `select set_config('role', '${appRole}', true), set_config('${organizationSetting}', $1, true),
  set_config('jit', 'off', true)`;

/**
 * A statement that PostgreSQL carries out as the application's role and for one organization, in one round trip: what
 * is sent before one Sync is one transaction, so the settings hold for this statement and end with it.
 */
export function scopedQuery(config: pg.QueryConfig, orgId: string): pg.Query {
  // Without parameters pg would send it another way, in which it may hold several statements, `commit` among them.
  const query = new pg.Query(Object.assign({}, config, { queryMode: "extended" }));
  const submit = methodOf(query, "submit");
  query.submit = (connection) => {
    connection.stream.cork();
    connection.parse({ name: "", text: scope, types: [] }, true);
    connection.bind({ values: [orgId] }, true);
    connection.execute({}, true);
    const refused = submit(connection);
    // The scope is on its way and nothing ends it: nobody may send another statement after it.
    if (refused instanceof Error) connection.stream.destroy(refused);
    connection.stream.uncork();
    return refused;
  };
  dropAnswersOfScope(query);
  return query;
}

/** What comes back first, one row and its end, answers the scope and is no part of the result. */
function dropAnswersOfScope(query: pg.Query): void {
  const onRow = methodOf(query, "handleDataRow");
  const onEnd = methodOf(query, "handleCommandComplete");
  let isScoped = false;
  const forRow = (...args: unknown[]) => {
    if (isScoped) onRow(...args);
  };
  const forEnd = (...args: unknown[]) => {
    if (isScoped) onEnd(...args);
    isScoped = true;
  };
  Object.assign(query, { handleDataRow: forRow, handleCommandComplete: forEnd });
}
