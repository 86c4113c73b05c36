export { cloneDatabase, createEmptyDatabase, createTemplateDatabase, type DatabaseCopy } from "./database-copies.ts";
export { hasPgBouncer, startPgBouncer } from "./start-pgbouncer.ts";
export { startThrowawayPostgres } from "./start-throwaway-postgres.ts";
export { startOldServer } from "./start-old-server.ts";
