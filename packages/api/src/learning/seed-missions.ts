import type { Pool } from "@guildhall/db";
import { factoryMissions } from "./factory/index.ts";
import type { FactoryMission } from "./factory/factory-mission.ts";

const minuteMs = 60_000;

const missionsStatement = `
  with factory as (
    select * from jsonb_to_recordset($1::jsonb) as f(id text, name text, description text, category "MissionCategory",
      difficulty "MissionDifficulty", "estimateMs" int, icon text, position int, steps jsonb, outcomes text[],
      "nodeTypes" text[], "usesCanvas" boolean)
  ), gone as (
    update "Mission" set "isActive" = false, "updatedAt" = now()
    where "isActive" and "editedAt" is null and id not in (select id from factory) returning id
  ), brought as (
    insert into "Mission" as kept (id, name, description, category, difficulty, "estimateMs", icon, position, steps,
      outcomes, "nodeTypes", "usesCanvas", "updatedAt")
    select id, name, description, category, difficulty, "estimateMs", icon, position, steps,
      outcomes, "nodeTypes", "usesCanvas", now() from factory
    on conflict (id) do update set
      (name, description, category, difficulty, "estimateMs", icon, position, steps, outcomes, "nodeTypes",
        "usesCanvas", "isActive", "updatedAt") =
      (excluded.name, excluded.description, excluded.category, excluded.difficulty, excluded."estimateMs",
        excluded.icon, excluded.position, excluded.steps, excluded.outcomes, excluded."nodeTypes",
        excluded."usesCanvas", true, now())
    where kept."editedAt" is null and
      (kept.name, kept.description, kept.category, kept.difficulty, kept."estimateMs", kept.icon, kept.position,
        kept.steps, kept.outcomes, kept."nodeTypes", kept."usesCanvas", kept."isActive") is distinct from
      (excluded.name, excluded.description, excluded.category, excluded.difficulty, excluded."estimateMs",
        excluded.icon, excluded.position, excluded.steps, excluded.outcomes, excluded."nodeTypes",
        excluded."usesCanvas", true)
    returning id
  ) select id from gone union all select id from brought`;

const prerequisitesStatement = `
  with factory as (
    select m.id as "missionId", p as "requiredId"
    from jsonb_to_recordset($1::jsonb) as f(id text, prerequisites text[])
    join "Mission" m on m.id = f.id and m."editedAt" is null
    cross join lateral unnest(f.prerequisites) p
  ), gone as (
    delete from "MissionPrerequisite" old using "Mission" m
    where m.id = old."missionId" and m."editedAt" is null
      and (old."missionId", old."requiredId") not in (select * from factory) returning 1
  ), brought as (
    insert into "MissionPrerequisite" ("missionId", "requiredId") select * from factory
    on conflict do nothing returning 1
  ) select * from gone union all select * from brought`;

/**
 * Brings the missions up to date with those of this version, and answers how many changes that took. What a person
 * changed stays as it is; a mission that is no longer in the factory is hidden.
 */
export async function seedMissions(pool: Pool, missions: FactoryMission[] = factoryMissions): Promise<number> {
  const rows = JSON.stringify(
    missions.map(({ minutes, nodeTypes = [], usesCanvas = false, ...mission }, i) => ({
      ...mission,
      nodeTypes,
      usesCanvas,
      estimateMs: minutes * minuteMs,
      position: (i + 1) * 10,
    })),
  );
  const brought = await pool.query(missionsStatement, [rows]);
  const required = await pool.query(prerequisitesStatement, [rows]);
  return (brought.rowCount ?? 0) + (required.rowCount ?? 0);
}
