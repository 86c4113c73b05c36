export { applyMigrations, pendingMigrations } from "./apply-migrations.ts";
export { type CreateMigrationOptions, createMigration } from "./create-migration.ts";
export { diffSchema } from "./diff-schema.ts";
export { type Migration, migrationsDir, readMigrations } from "./migration-folder.ts";
export { readSchema, type SchemaFile, schemaDir } from "./read-schema.ts";
export { readWallOf } from "../wall/read-wall.ts";
