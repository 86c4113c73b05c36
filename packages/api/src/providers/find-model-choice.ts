import type { Pool } from "@guildhall/db";
import type { ModelPurpose } from "@guildhall/db/rows";

/**
 * The model that a person wants for a purpose: their own choice, else the organization's, else the one of either for
 * whatever has none. Null when nobody chose, which means the installation's usual model.
 */
export async function findModelChoice(
  pool: Pool,
  { orgId, userId, purpose }: { orgId: string; userId: string; purpose: ModelPurpose },
): Promise<string | null> {
  const { rows } = await pool.query<{ modelName: string }>({
    name: "find-model-choice",
    text: `select "modelName" from (
             select "modelName", purpose, 1 as place from "ModelChoice" where "userId" = $1
             union all
             select "modelName", purpose, 2 from "OrganizationModelChoice" where "orgId" = $2) as choice
           where purpose::text in ($3, 'general')
           order by (purpose::text = $3) desc, place limit 1`,
    values: [userId, orgId, purpose],
  });
  return rows[0]?.modelName ?? null;
}
