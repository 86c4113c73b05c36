/** Connections without Prisma, for a process that has only raw statements and can do without its memory. */
export * from "./client/in-batches.ts";
export * from "./client/plan-once.ts";
export * from "./client/open-notifications.ts";
export * from "./client/open-pool.ts";
