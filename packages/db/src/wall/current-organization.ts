import { AsyncLocalStorage } from "node:async_hooks";

const current = new AsyncLocalStorage<string>();

/** Does the work for one organization: Prisma's statements that it begins see nothing of any other. */
export function inOrganization<Result>(orgId: string, work: () => Result): Result {
  return current.run(orgId, work);
}

/** The organization for which the code that asks is at work; undefined outside of any. */
export function currentOrganization(): string | undefined {
  return current.getStore();
}
