export { checkDatabase, type DatabaseFacts, databasePlace } from "./check-database.ts";
export { databaseUrlsOf } from "./database-urls-of.ts";
export { directUrlOf } from "./direct-url-of.ts";
export { dataDirOwner, lockDataDir } from "./lock-data-dir.ts";
export { throwawaySettings } from "./postgres-settings.ts";
export { prepareDataDir } from "./prepare-data-dir.ts";
export { hasEmbeddedDatabase, runningDatabaseUrl } from "./running-database-url.ts";
export { type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from "./start-embedded-postgres.ts";
