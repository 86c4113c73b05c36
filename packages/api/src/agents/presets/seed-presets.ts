import type { Pool } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { factoryPresets } from "./factory/index.ts";
import type { FactoryPreset } from "./factory/factory-preset.ts";

const statement = `
  with factory as (
    select * from jsonb_to_recordset($1::jsonb) as f(id text, key text, name text, description text, icon text,
      gradient text, kind "AgentKind", category "AgentCategory", tags text[], who text, rules text, tricks text,
      temperature float8, "isFeatured" boolean, position int)
  ), gone as (
    update "AgentPreset" set "isActive" = false, "updatedAt" = now()
    where "isActive" and "editedAt" is null and key not in (select key from factory) returning key
  ), brought as (
    insert into "AgentPreset" as kept (id, key, name, description, icon, gradient, kind, category, tags, who, rules,
      tricks, temperature, "isFeatured", position, "updatedAt")
    select id, key, name, description, icon, gradient, kind, category, tags, who, rules,
      tricks, temperature, "isFeatured", position, now() from factory
    on conflict (key) do update set
      (name, description, icon, gradient, kind, category, tags, who, rules, tricks, temperature, "isFeatured",
        position, "isActive", "updatedAt") =
      (excluded.name, excluded.description, excluded.icon, excluded.gradient, excluded.kind, excluded.category,
        excluded.tags, excluded.who, excluded.rules, excluded.tricks, excluded.temperature, excluded."isFeatured",
        excluded.position, true, now())
    where kept."editedAt" is null and
      (kept.name, kept.description, kept.icon, kept.gradient, kept.kind, kept.category, kept.tags, kept.who, kept.rules,
        kept.tricks, kept.temperature, kept."isFeatured", kept.position, kept."isActive") is distinct from
      (excluded.name, excluded.description, excluded.icon, excluded.gradient, excluded.kind, excluded.category,
        excluded.tags, excluded.who, excluded.rules, excluded.tricks, excluded.temperature, excluded."isFeatured",
        excluded.position, true)
    returning key
  ) select key from gone union all select key from brought`;

/**
 * Brings the presets up to date with those of this version, and answers how many that changed. What a person changed
 * stays as it is; a preset that is no longer in the factory is hidden.
 */
export async function seedPresets(pool: Pool, presets: FactoryPreset[] = factoryPresets): Promise<number> {
  const rows = presets.map((preset, i) => ({
    kind: "assistive",
    isFeatured: false,
    ...preset,
    id: newId("agentPreset"),
    position: (i + 1) * 10,
  }));
  const { rowCount } = await pool.query(statement, [JSON.stringify(rows)]);
  return rowCount ?? 0;
}
