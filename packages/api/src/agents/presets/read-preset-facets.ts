import type { OrgContext } from "../../ground/principal.ts";
import { type PresetFacets, presetFacets } from "./presets.contract.ts";

const statement = `
  select
    (select coalesce(json_agg(json_build_object('category', category, 'count', count) order by category), '[]')
     from (select category, count(*) from "AgentPreset" where "isActive" group by category) c) as categories,
    (select coalesce(json_agg(json_build_object('tag', tag, 'count', count) order by count desc, tag), '[]')
     from (select tag, count(*) from "AgentPreset", unnest(tags) tag where "isActive" group by tag
           order by count(*) desc, tag limit 60) t) as tags`;

/** The categories that presets have, and their sixty most frequent tags. */
export async function readPresetFacets({ services }: OrgContext): Promise<PresetFacets> {
  const { rows } = await services.database.pool.query(statement);
  return presetFacets.parse(rows[0]);
}
