import { z } from "zod";
import { describeNeed } from "../../ground/key-scopes.ts";
import { scopesFor } from "../../trpc/scopes-for.ts";
import { fieldsOf } from "../list-operations.ts";
import type { Operation } from "../operation.ts";
import type { DescribeSchema } from "./describe-schema.ts";
import { errorResponses } from "./error-responses.ts";
import { isRequired } from "./is-required.ts";

/** One operation as OpenAPI describes it. */
export function describeOperation(operation: Operation, describe: DescribeSchema): object {
  const { procedure, type, summary, access, inputs } = operation;
  const parameters = describeParameters(operation, describe);
  const [domain = ""] = procedure.split(".");
  return {
    operationId: procedure.replace(/\.(\w)/g, (_dot, letter: string) => letter.toUpperCase()),
    summary,
    tags: [domain],
    ...(access === "public"
      ? { security: [] }
      : { description: `An API key needs the scope ${describeNeed(scopesFor({ path: procedure, type }))}.` }),
    ...(parameters.length > 0 && { parameters }),
    ...(hasBody(operation) && { requestBody: describeBody(operation, describe) }),
    responses: {
      ...describeSuccess(operation, describe),
      ...errorResponses({ ...operation, takesInput: inputs.length > 0, takesBody: hasBody(operation) }),
    },
  };
}

const inQuery = ({ method }: Operation) => method === "GET" || method === "DELETE";

const bodyFields = (operation: Operation) => {
  const inPath = pathFields(operation);
  return operation.inputs.flatMap(fieldsOf).filter(([name]) => !inPath.has(name));
};

const hasBody = (operation: Operation) => !inQuery(operation) && bodyFields(operation).length > 0;

function pathFields({ segments }: Operation): Set<string> {
  return new Set(segments.flatMap((segment) => (segment.kind === "field" ? segment.field : [])));
}

function describeParameters(operation: Operation, describe: DescribeSchema): object[] {
  const inPath = pathFields(operation);
  const fields = operation.inputs.flatMap(fieldsOf);
  const shown = fields.filter(([name]) => inPath.has(name) || inQuery(operation));
  const parameters = shown.map(([name, schema]) => ({
    name,
    in: inPath.has(name) ? "path" : "query",
    required: inPath.has(name) || isRequired(schema),
    schema: describe(schema, "input"),
  }));
  const follows = operation.type === "subscription" && fields.some(([name]) => name === "lastEventId");
  return follows ? [...parameters, lastEvent] : parameters;
}

const lastEvent = {
  name: "Last-Event-ID",
  in: "header",
  required: false,
  description: "The id of the last event that the reader has; what comes after it is told.",
  schema: { type: "string" },
};

function describeBody(operation: Operation, describe: DescribeSchema): object {
  const [input] = operation.inputs;
  const isWhole = operation.inputs.length === 1 && pathFields(operation).size === 0;
  const schema =
    isWhole && input
      ? describe(input, "input")
      : describe(z.object(Object.fromEntries(bodyFields(operation))), "input");
  const required = bodyFields(operation).some(([, field]) => isRequired(field));
  return { required, content: { "application/json": { schema } } };
}

function describeSuccess({ type, event, output, status, summary }: Operation, describe: DescribeSchema): object {
  if (type === "subscription") {
    const schema = {
      type: "string",
      description: "Events; the data of each is JSON.",
      "x-event": event && describe(event, "output"),
    };
    return { 200: { description: summary, content: { "text/event-stream": { schema } } } };
  }
  if (!output || output instanceof z.core.$ZodVoid || output instanceof z.core.$ZodUndefined) {
    return { 204: { description: "It is done." } };
  }
  return {
    [status]: { description: summary, content: { "application/json": { schema: describe(output, "output") } } },
  };
}
