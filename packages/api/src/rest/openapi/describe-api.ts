import type { Operation } from "../operation.ts";
import { describeOperation } from "./describe-operation.ts";
import { schemaDescriber } from "./describe-schema.ts";
import { errorComponents, errorSchema } from "./error-responses.ts";
import { nameSchemas } from "./name-schemas.ts";

const securitySchemes = {
  apiKey: { type: "http", scheme: "bearer", description: "An API key, `gh_…`; keys are made in the settings." },
  session: { type: "apiKey", in: "cookie", name: "guildhall.session_token" },
  organization: { type: "apiKey", in: "header", name: "x-guildhall-org", description: "The organization's slug." },
};

/** The description of everything under `/api/v1`, as OpenAPI 3.1. */
export function describeApi(operations: Operation[]): object {
  const { describe, components } = schemaDescriber(nameSchemas());
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const place = (paths[operation.path] ??= {});
    place[operation.method.toLowerCase()] = describeOperation(operation, describe);
  }
  const domains = new Set(operations.map(({ procedure }) => procedure.split(".")[0]));
  return {
    openapi: "3.1.1",
    info: {
      title: "Guildhall",
      version: "1",
      summary: "Everything that the web app does, as resources.",
    },
    servers: [{ url: "/api/v1" }],
    security: [{ apiKey: [] }, { session: [], organization: [] }],
    tags: Array.from(domains, (name) => ({ name })),
    paths,
    components: { schemas: { Error: errorSchema, ...components }, responses: errorComponents, securitySchemes },
  };
}
