import type { Pool } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { factoryPrompts } from "./factory/index.ts";
import type { FactoryPrompt } from "./factory/factory-prompt.ts";

const namesStatement = `
  with factory as (
    select * from jsonb_to_recordset($1::jsonb) as f(id text, key text, category text, name text, description text)
  ), gone as (
    update "SystemPrompt" set "isActive" = false, "updatedAt" = now()
    where "isActive" and key not in (select key from factory) returning key
  ), brought as (
    insert into "SystemPrompt" as kept (id, key, category, name, description, "updatedAt")
    select id, key, category, name, description, now() from factory
    on conflict (key) do update set (category, name, description, "isActive", "updatedAt") =
      (excluded.category, excluded.name, excluded.description, true, now())
    where (kept.category, kept.name, kept.description, kept."isActive") is distinct from
      (excluded.category, excluded.name, excluded.description, true)
    returning key
  ) select key from gone union all select key from brought`;

/** Of two starts at once, one adds the version; the other finds its number taken and leaves it. */
const textsStatement = `
  insert into "SystemPromptVersion" (id, "promptId", version, text, variables)
  select f."versionId", p.id, coalesce(latest.version, 0) + 1, f.text, f.variables
  from jsonb_to_recordset($1::jsonb) as f("versionId" text, key text, text text, variables jsonb)
  join "SystemPrompt" p on p.key = f.key
  left join lateral (
    select version, text, variables from "SystemPromptVersion" where "promptId" = p.id order by version desc limit 1
  ) latest on true
  where (latest.text, latest.variables) is distinct from (f.text, f.variables)
  on conflict ("promptId", version) do nothing`;

/**
 * Brings the prompts up to date with those of this version, and answers how many changes that took. A text that is new
 * becomes the next version; earlier ones stay, and so do people's own words.
 */
export async function seedPrompts(pool: Pool, prompts: FactoryPrompt[] = factoryPrompts): Promise<number> {
  const rows = JSON.stringify(
    prompts.map((prompt) => ({ ...prompt, id: newId("systemPrompt"), versionId: newId("systemPromptVersion") })),
  );
  const names = await pool.query(namesStatement, [rows]);
  const texts = await pool.query(textsStatement, [rows]);
  return (names.rowCount ?? 0) + (texts.rowCount ?? 0);
}
