export * from "./client/connect-database.ts";
export * from "./client/for-organization.ts";
export * from "./client/open-notifications.ts";
export { Prisma, PrismaClient } from "./generated/client/client.ts";
export { tenantModels } from "./generated/tenant-models.ts";
export * from "./shapes/json-shapes.ts";
export { findWords, type SearchableModel } from "./wall/find-words.ts";
export { inOrganization } from "./wall/current-organization.ts";
export type { Pool } from "pg";
