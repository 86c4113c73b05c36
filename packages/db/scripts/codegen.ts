import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Makes the Prisma client, the zod rows and the tenancy map from `prisma/schema`. Needs no network. */
const packageDir = join(import.meta.dirname, "..");
const schemaDir = join(packageDir, "../../prisma/schema");
const generatedDir = join(packageDir, "src/generated");

rmSync(generatedDir, { recursive: true, force: true });
runPrismaGenerate();
const models = readModels();
writeFileSync(join(generatedDir, "tenant-models.ts"), tenantModels());
writeFileSync(join(generatedDir, "model-relations.ts"), modelRelations());

function runPrismaGenerate(): void {
  // `generate` asks for a schema engine but never calls it, so any executable keeps it from downloading one.
  const env = {
    ...process.env,
    PATH: [join(packageDir, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
  };
  const prisma = join(packageDir, "node_modules/prisma/build/index.js");
  const result = spawnSync(process.execPath, [prisma, "generate"], { cwd: packageDir, env, encoding: "utf8" });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout}\n${result.stderr}\n`);
  process.exit(1);
}

/** Name and body of every model, read from the schema text. */
function readModels(): { name: string; body: string }[] {
  const schema = readdirSync(schemaDir).map((file) => readFileSync(join(schemaDir, file), "utf8"));
  const found = [...schema.join("\n").matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  return found.map(([, name = "", body = ""]) => ({ name, body })).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The models with an `orgId`: the client must never touch one without its organization. */
function tenantModels(): string {
  const names = models.filter(({ body }) => /^\s+orgId\s+String\s*$/m.test(body)).map(({ name }) => name);
  return `/** Every model whose rows belong to one organization. */\nexport const tenantModels = ${JSON.stringify(names)} as const;\n`;
}

/** Which field of a model leads to which other model. */
function modelRelations(): string {
  const names = new Set(models.map(({ name }) => name));
  const relations = models.map(({ name, body }) => {
    const fields = [...body.matchAll(/^\s+(\w+)\s+(\w+)/gm)].filter(([, , type = ""]) => names.has(type));
    return [name, Object.fromEntries(fields.map(([, field = "", type = ""]) => [field, type]))] as const;
  });
  const type = "Readonly<Record<string, Readonly<Record<string, string>>>>";
  return `/** The relations of every model: field and target. */\nexport const modelRelations: ${type} = ${JSON.stringify(Object.fromEntries(relations))};\n`;
}
