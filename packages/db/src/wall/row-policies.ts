import { parseSchema } from "../data-model/parse-schema.ts";
import type { SchemaFile } from "../migrate/read-schema.ts";
import { organizationSetting } from "./app-role.ts";

/** The models of a schema whose rows belong to one organization, and the organization itself. */
function walledModels(schema: SchemaFile[]): string[] {
  const isTenant = ({ name, type }: { name: string; type: string }) => name === "orgId" && type === "String";
  return parseSchema(schema)
    .models.filter(({ name, fields }) => name === "Organization" || fields.some(isTenant))
    .map(({ name }) => name);
}

/** The SQL that puts the models which one schema has and an earlier one had not behind row-level security. */
export function rowPolicies(from: SchemaFile[] | undefined, to: SchemaFile[]): string {
  const before = new Set(walledModels(from ?? []));
  return walledModels(to)
    .filter((model) => !before.has(model))
    .map(rowPolicy)
    .join("\n");
}

/** One policy for all that can be done with a row. It binds everybody but the owner of the table. */
function rowPolicy(model: string): string {
  const column = model === "Organization" ? "id" : "orgId";
  return [
    `-- RowLevelSecurity`,
    `ALTER TABLE "${model}" ENABLE ROW LEVEL SECURITY;`,
    `CREATE POLICY "${model}_of_organization" ON "${model}" USING ("${column}" = current_setting('${organizationSetting}', true));`,
    "",
  ].join("\n");
}
