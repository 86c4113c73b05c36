import type { z } from "zod";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Where a procedure stands under `/api/v1`, and how its description names it. */
export type RestRoute = {
  method: Method;
  /** With the fields of the input that stand in the path in braces, such as `/agents/{id}`. */
  path: string;
  /** What it does, in a few words. */
  summary: string;
  /** The status of its success; a procedure that answers nothing has 204 in any case. */
  status: 200 | 201 | 202;
  /** What each event of a subscription tells. */
  event?: z.ZodType;
};

/**
 * Opens a door under `/api/v1` to a procedure: `.meta(rest("GET /agents", "List agents"))`. It needs an `.output()`; a
 * subscription has the schema of its `event` here instead.
 */
export function rest(
  route: `${Method} /${string}`,
  summary: string,
  { status = 200, event }: Partial<Pick<RestRoute, "status" | "event">> = {},
): { rest: RestRoute } {
  const [method, path] = route.split(" ");
  if (!isMethod(method) || path === undefined) throw new Error(`${route} is no route`);
  return { rest: { method, path, summary, status, ...(event && { event }) } };
}

function isMethod(text: string | undefined): text is Method {
  return text === "GET" || text === "POST" || text === "PUT" || text === "PATCH" || text === "DELETE";
}
