import { z } from "zod";
import { appRouter } from "../../root.ts";
import { listProcedures } from "../../trpc/list-procedures.ts";
import { listOperations } from "../list-operations.ts";
import { describeApi } from "../openapi/describe-api.ts";
import type { JsonSchema } from "../openapi/describe-schema.ts";

const schema = z.custom<JsonSchema>((value) => typeof value === "object");
const content = z.record(z.string(), z.object({ schema })).default({});

const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean(), schema })).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string().optional(), content })),
});

const description = z.object({
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), schema) }),
});

export type DescribedOperation = z.infer<typeof operation> & { method: string; path: string };
export type Description = { tags: string[]; operations: DescribedOperation[]; schemas: Record<string, JsonSchema> };

/** The description of the interface, as far as the page shows it. */
export function readDescription(): Description {
  const { tags, paths, components } = description.parse(describeApi(listOperations(listProcedures(appRouter))));
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ ...one, method: method.toUpperCase(), path })),
  );
  return { tags: tags.map(({ name }) => name), operations, schemas: components.schemas };
}
