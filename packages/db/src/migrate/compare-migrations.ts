import { databaseError } from "../embedded/database-error.ts";
import type { AppliedMigration } from "./applied-migrations.ts";
import type { Migration } from "./migration-folder.ts";

export type MigrationPlan = { pending: Migration[]; failed: string[] };

/**
 * What is still to be applied. Throws an `AppError` when the database is ahead of this code
 * (`database-newer-than-code`) or a migration was changed after it had been applied (`migration-changed`).
 */
export function compareMigrations(known: Migration[], applied: AppliedMigration[]): MigrationPlan {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  const strange = applied.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
  if (strange.length > 0) throw newerThanCode(strange);
  const done = applied.filter(({ state }) => state === "done");
  const changed = done.find(({ name, checksum }) => byName.get(name)?.checksum !== checksum);
  if (changed) throw changedAfterwards(changed.name);
  const doneNames = new Set(done.map(({ name }) => name));
  return {
    pending: known.filter(({ name }) => !doneNames.has(name)),
    failed: applied.filter(({ state }) => state === "failed").map(({ name }) => name),
  };
}

function newerThanCode(names: string[]): Error {
  return databaseError(
    "database-newer-than-code",
    `The database was migrated by a newer Guildhall (${names.join(", ")} is not known to this one). Start that version or a later one, or put back a backup from before. Nothing was changed.`,
  );
}

function changedAfterwards(name: string): Error {
  return databaseError(
    "migration-changed",
    `The migration ${name} was edited after it had been applied to this database. Restore the file as it was and write a new migration instead. Nothing was changed.`,
  );
}
