/** Connections without Prisma, for a process that has only raw statements: it needs a fifth less memory. */
export * from "./client/open-notifications.ts";
export * from "./client/open-pool.ts";
