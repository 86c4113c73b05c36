import { tenantModels } from "@guildhall/db";
import type { Pool } from "@guildhall/db";

/** Every row that an organization has, by table, to see that nothing of it was changed. */
export async function snapshotOrganization(pool: Pool, orgId: string): Promise<unknown> {
  const tables = tenantModels.map(
    (model) =>
      `select '${model}' as model, jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text) as rows from "${model}" t where t."orgId" = $1`,
  );
  const { rows } = await pool.query(`select * from (${tables.join(" union all ")}) all_tables where rows is not null`, [
    orgId,
  ]);
  return rows;
}
