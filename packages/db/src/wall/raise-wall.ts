import type pg from "pg";
import { tenantModels } from "../generated/tenant-models.ts";
import { codeOf } from "../embedded/database-error.ts";
import { appFunctions } from "./app-functions.ts";
import { appRole } from "./app-role.ts";
import { readWall } from "./read-wall.ts";

/**
 * Makes the application's role and gives it its rights, where that is not done yet. A database whose user may not do
 * so goes without: `readWall` tells why.
 */
export async function raiseWall(client: pg.Client): Promise<void> {
  for (let attempt = 1; !(await readWall(client)).stands; attempt++) {
    const failure = await tryStatements(client);
    if (!failure || codeOf(failure) === insufficientPrivilege) return;
    if (attempt === mostAttempts || !losesRaces.has(codeOf(failure))) throw failure;
  }
}

const insufficientPrivilege = "42501";
// A role belongs to all databases of a server, and two that start at once make the same.
const losesRaces = new Set(["42710", "23505", "XX000", "40P01"]);
const mostAttempts = 5;

async function tryStatements(client: pg.Client): Promise<Error | undefined> {
  await client.query("begin");
  try {
    for (const statement of statements()) await client.query(statement);
    await client.query("commit");
    return undefined;
  } catch (error) {
    await client.query("rollback");
    return error instanceof Error ? error : new Error(String(error));
  }
}

function statements(): string[] {
  return [
    inBlock(`if not exists (select from pg_roles where rolname = '${appRole}') then
      create role ${appRole} nologin noinherit; end if`),
    inBlock(`if not pg_has_role(current_user, '${appRole}',
        case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) then
      grant ${appRole} to current_user; end if`),
    `grant usage on schema public to ${appRole}`,
    ...tenantModels.map((model) => grant("select, insert, update, delete", model)),
    grant("select, insert, update, delete", "Organization"),
    ...forEverybody.map((model) => grant("select", model)),
    grant("select (id, name, email, image)", "User"),
    grant("select, insert", "JobStart"),
    ...appFunctions.map((name) =>
      inBlock(`if to_regproc('${name}') is not null then grant execute on function ${name} to ${appRole}; end if`),
    ),
    leakproofEnums,
  ];
}

/** What belongs to no organization, holds no secret and is read along with an organization's rows. */
const forEverybody = ["AgentPreset", "Mission", "MissionPrerequisite", "Plan", "SystemPrompt", "SystemPromptVersion"];

function grant(rights: string, model: string): string {
  return inBlock(`if to_regclass('public."${model}"') is not null then
    grant ${rights} on "${model}" to ${appRole}; end if`);
}

function inBlock(statement: string): string {
  return `do $$ begin ${statement}; end $$`;
}

/**
 * Comparing two values of an enum compares their numbers and can tell nothing, but PostgreSQL doesn't say so; behind
 * row-level security it then leaves out the part of an index that is an enum. Only a superuser may say it.
 */
const leakproofEnums = inBlock(`if (select rolsuper from pg_roles where rolname = current_user) then
  alter function enum_eq(anyenum, anyenum) leakproof; alter function enum_ne(anyenum, anyenum) leakproof; end if`);
