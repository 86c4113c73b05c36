import type { PrismaClient } from "../generated/client/client.ts";
import { tenantModels } from "../generated/tenant-models.ts";
import { inOrganization } from "../wall/current-organization.ts";
import { refuseNestedWrites, refuseWaysOut } from "./refuse-relations.ts";
import { withoutBatches } from "./without-batches.ts";

const tenantModelNames: ReadonlySet<string> = new Set(tenantModels);

/**
 * The database as one organization may see it: every read and write of a tenant row is narrowed to that
 * organization, whatever the caller wrote. Refused are models that belong to no organization, and statements that write rows through
 * relations or read on through a person: those would reach rows of others.
 */
export type OrgDb = ReturnType<typeof forOrganization>;

/** What a verb gets inside `$transaction`: the same, without a transaction of its own. */
export type OrgTransaction = Omit<OrgDb, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/**
 * Narrows a client to one organization. Cheap: call it once per request. Behind it stands the second wall: what it sends,
 * raw statements too, PostgreSQL carries out as a role that sees the rows of this organization only.
 */
export function forOrganization(prisma: PrismaClient, orgId: string) {
  // Prisma sends a statement when it is awaited, and it must be sent from within the organization.
  const raw = <Args>({ args, query }: { args: Args; query: (args: Args) => Promise<unknown> }) =>
    inOrganization(orgId, async () => await query(args));
  return prisma.$extends({
    name: "organization",
    query: {
      $allModels: {
        $allOperations: ({ model, operation, args, query }) =>
          inOrganization(orgId, async () => await query(scope(orgId, model, operation, args))),
      },
      $queryRaw: raw,
      $queryRawUnsafe: raw,
      $executeRaw: raw,
      $executeRawUnsafe: raw,
    },
    ...withoutBatches(prisma, orgId),
  });
}

function scope<Args>(orgId: string, model: string, operation: string, args: Args): Args {
  const isTenant = tenantModelNames.has(model);
  if (!isTenant && model !== "Organization")
    throw new Error(`${model} belongs to no organization; use the unscoped client`);
  refuseWaysOut(model, args);
  for (const name of ["data", "create", "update"]) refuseNestedWrites(model, field(args, name));
  if (!isTenant) return withField(args, "where", { id: orgId });
  if (operation === "upsert") {
    return withField(withField(stayingIn(orgId, args, "update"), "where", { orgId }), "create", { orgId });
  }
  if (operation.startsWith("create")) return withRows(args, { orgId });
  return withField(stayingIn(orgId, args, "data"), "where", { orgId });
}

/** A change that names an organization names this one: no row moves to another. */
function stayingIn<Args>(orgId: string, args: Args, name: string): Args {
  return field(field(args, name), "orgId") === undefined ? args : withField(args, name, { orgId });
}

function withField<Args>(args: Args, name: string, fixed: object): Args {
  return Object.assign({}, args, { [name]: Object.assign({}, field(args, name), fixed) });
}

function withRows<Args>(args: Args, fixed: object): Args {
  const data = field(args, "data");
  if (!Array.isArray(data)) return withField(args, "data", fixed);
  return Object.assign({}, args, { data: data.map((row: object) => Object.assign({}, row, fixed)) });
}

function field(args: unknown, name: string): unknown {
  return typeof args === "object" && args !== null ? Reflect.get(args, name) : undefined;
}
