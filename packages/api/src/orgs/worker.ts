/** What a worker runs of this module: it loads neither Prisma nor better-auth. */
export { dropOldMessages } from "./clerk/drop-old-messages.ts";
export { purgeOrganizations } from "./deletion/purge-organizations.ts";
export { dropOldExports } from "./export/drop-old-exports.ts";
export { writeExport } from "./export/write-export.ts";
export { orgJobs } from "./orgs.jobs.ts";
