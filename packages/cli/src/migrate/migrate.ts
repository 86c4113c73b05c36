import { relative } from "node:path";
import { applyMigrations, createMigration } from "@guildhall/db/migrate";
import { AppError } from "@guildhall/kernel";
import { say } from "../say.ts";
import { withDatabase } from "../with-database.ts";

/** `migrate` applies what is missing; `migrate new <name>` writes the next migration for review. */
export async function migrate([verb, ...words]: string[]): Promise<void> {
  if (verb === "new") return writeNext(words.join(" "));
  if (verb !== undefined) throw unknownVerb(verb);
  const applied = await withDatabase(applyMigrations);
  for (const name of applied) say.plain(`applied ${name}`);
  if (applied.length === 0) say.plain("The database has the schema of this version already.");
}

async function writeNext(name: string): Promise<void> {
  const path = await createMigration({ name });
  say.plain(`wrote ${relative(process.cwd(), path)}`);
  say.plain(
    "Read it before you commit it. What you add by hand gets a line above it: -- hand-written: index <name>: <why>",
  );
}

function unknownVerb(verb: string): AppError {
  const userMessage = `"migrate ${verb}" is not known. There are "migrate" and "migrate new <what it does>".`;
  return new AppError({ code: "bad-input", reason: "command-unknown", userMessage });
}
