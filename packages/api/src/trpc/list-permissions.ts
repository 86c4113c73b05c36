import { appRouter } from "../root.ts";
import type { Permission } from "./describe-permissions.ts";
import { listProcedures } from "./list-procedures.ts";
import { scopesFor } from "./scopes-for.ts";

/** What the procedures of an organization let be done, and whom. */
export function listPermissions(): (Permission & { path: string })[] {
  return listProcedures(appRouter).flatMap(({ path, type, meta: { action, allows } }) =>
    action && allows ? [{ path, action, allows, scopes: scopesFor({ path, type }) }] : [],
  );
}
