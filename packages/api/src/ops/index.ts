export { type AdminSetup, ensureAdmin } from "./ensure-admin.ts";
export { type Readiness, readReadiness } from "./read-readiness.ts";
