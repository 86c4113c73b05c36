import type { Operation } from "../operation.ts";

type Asked = Pick<Operation, "access" | "method" | "segments"> & { takesInput: boolean; takesBody: boolean };

/** The errors that an operation can answer, by status. */
export function errorResponses({ access, method, segments, takesInput, takesBody }: Asked): Record<string, object> {
  const statuses = [
    ...(takesInput ? [400] : []),
    ...(access === "public" ? [] : [401]),
    ...(access === "organization" ? [403, 404] : []),
    ...(access !== "organization" && segments.some(({ kind }) => kind === "field") ? [404] : []),
    ...(method === "GET" ? [] : [409]),
    ...(takesBody ? [413, 415] : []),
    429,
    500,
    503,
  ];
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${nameOf(status)}` }]));
}

const words: Record<number, string> = {
  400: "The input is wrong; `fields` says where.",
  401: "Nobody is known by this key or session.",
  403: "Your role does not allow it.",
  404: "It is not there, or not shared with you.",
  409: "It does not fit how things stand now.",
  413: "The body is too large.",
  415: "The body is not sent as JSON.",
  429: "A limit is reached.",
  500: "Something went wrong on our side.",
  503: "Something that is needed is away; try again later.",
};

const nameOf = (status: number) => `Error${status}`;

/** Every error response, in the one form that errors have. */
export const errorComponents: Record<string, object> = Object.fromEntries(
  Object.entries(words).map(([status, description]) => [
    nameOf(Number(status)),
    { description, content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } } },
  ]),
);

const text = { type: "string" };

/** The form of errors. */
export const errorSchema = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "reason", "message", "retry"],
      properties: {
        code: {
          type: "string",
          description: "What kind of error it is.",
          enum: [
            "bad-input",
            "unauthenticated",
            "forbidden",
            "not-found",
            "conflict",
            "limit",
            "unavailable",
            "internal",
          ],
        },
        reason: { ...text, description: "A stable name that programs may compare." },
        message: { ...text, description: "What happened and what to do, for people." },
        retry: { type: "boolean", description: "Whether the same call may go through later." },
        fields: {
          type: "object",
          additionalProperties: text,
          description: "What is wrong with each field, by its path.",
        },
      },
    },
  },
};
