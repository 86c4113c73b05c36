export { createAdmin, type CreatedAdmin } from "./create-admin.ts";
export { type AdminSetup, ensureAdmin } from "./ensure-admin.ts";
export { keepHealth } from "./health/keep-health.ts";
export { type Readiness, readReadiness } from "./read-readiness.ts";
export { resetPassword } from "./reset-password.ts";
export { seedLibrary } from "./seed-library.ts";
