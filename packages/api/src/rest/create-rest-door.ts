import { appRouter } from "../root.ts";
import type { ApiContext } from "../trpc/init.ts";
import { listProcedures } from "../trpc/list-procedures.ts";
import { answerDescription } from "./answer-description.ts";
import { answerError, invalidKey, noSuchPath } from "./answer-error.ts";
import { answerOperation } from "./answer-operation.ts";
import { answerOtherMethod } from "./answer-other-method.ts";
import { createRoutes } from "./create-routes.ts";
import { listOperations } from "./list-operations.ts";

/** Answers what is asked under `/api/v1`; `resolve` finds who asks. Rejects only when that rejects. */
export type RestDoor = (request: Request, resolve: () => Promise<ApiContext>) => Promise<Response>;

const prefix = "/api/v1";

/** The REST door to every procedure that names a place for it. All that can be prepared is prepared here, once. */
export function createRestDoor(): RestDoor {
  const operations = listOperations(listProcedures(appRouter));
  const find = createRoutes(operations);
  const description = answerDescription(operations);
  return async (request, resolve) => {
    const { pathname, searchParams: query } = new URL(request.url);
    const path = pathname.slice(prefix.length);
    if (path === "/openapi.json") return description(request);
    const found = find(request.method, path);
    if (!found) return answerError(noSuchPath(pathname));
    if ("allowed" in found) return answerOtherMethod(request.method, found.allowed);
    const context = await resolve();
    if (!context.user && request.headers.has("authorization")) return answerError(invalidKey);
    return answerOperation(found, { request, query, context });
  };
}
