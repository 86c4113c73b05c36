import type { PrismaClient } from "../generated/client/client.ts";
import { inOrganization } from "../wall/current-organization.ts";
import { methodOf } from "../wall/method-of.ts";

/**
 * Keeps an organization's statements out of the batches that Prisma makes of what different requests ask for in the same
 * moment: a batch is sent from within the organization of whoever came first. The types of the client stay as they are.
 */
export function withoutBatches(prisma: PrismaClient, orgId: string): object {
  const begin: unknown = Reflect.get(prisma, "$transaction");
  if (typeof begin !== "function") throw new Error("Prisma begins no transactions any more");
  return {
    model: {
      $allModels: {
        findUnique: insteadOfUnique("findFirst"),
        findUniqueOrThrow: insteadOfUnique("findFirstOrThrow"),
      },
    },
    client: {
      $transaction(this: unknown, work: unknown, options: unknown) {
        if (Array.isArray(work))
          throw new Error("Give the transaction of an organization as a function, not as a list");
        return inOrganization(orgId, (): unknown => Reflect.apply(begin, this, [work, options]));
      },
    },
  };
}

/** Only single rows asked for by a key are batched; asked for as the first that has this key they are not. */
function insteadOfUnique(name: "findFirst" | "findFirstOrThrow") {
  return function (this: object, args: { where?: object }): unknown {
    return methodOf(this, name)(Object.assign({}, args, { where: plainWhere(args.where ?? {}) }));
  };
}

/** A key of several columns, `{ id_orgId: { id, orgId } }`, as its columns. */
function plainWhere(where: object): object {
  const columns = Object.entries(where).flatMap(([name, value]: [string, unknown]) =>
    name.includes("_") && typeof value === "object" && value !== null
      ? Object.entries(value)
      : [[name, value] as const],
  );
  return Object.fromEntries(columns);
}
