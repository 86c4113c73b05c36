import { z } from "zod";

const value = z
  .object({
    stringValue: z.string().optional(),
    intValue: z.coerce.number().optional(),
    doubleValue: z.number().optional(),
    boolValue: z.boolean().optional(),
  })
  .transform((it) => it.stringValue ?? it.intValue ?? it.doubleValue ?? it.boolValue);

const attributes = z
  .array(z.object({ key: z.string(), value }))
  .transform((list) => Object.fromEntries(list.map((it) => [it.key, it.value])));

const nanoseconds = z.string().transform((text) => Number(BigInt(text) / 1000n) / 1000);

const span = z.object({
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  spanId: z.string().regex(/^[0-9a-f]{16}$/),
  /** Empty for the first span of a trace. */
  parentSpanId: z.string().default(""),
  name: z.string(),
  kind: z.int(),
  startTimeUnixNano: nanoseconds,
  endTimeUnixNano: nanoseconds,
  attributes,
  status: z.object({ code: z.int().default(0) }),
});

const request = z.object({
  resourceSpans: z.array(
    z.object({ resource: z.object({ attributes }), scopeSpans: z.array(z.object({ spans: z.array(span) })) }),
  ),
});

/** A span as it came over the wire; `service` is the name of what sent it. Times are milliseconds. */
export type ReceivedSpan = z.infer<typeof span> & { service: unknown };

/** The spans of a request, as OTLP has them in JSON. Throws when it is none. */
export function readSpans(body: unknown): ReceivedSpan[] {
  return request
    .parse(body)
    .resourceSpans.flatMap(({ resource, scopeSpans }) =>
      scopeSpans
        .flatMap(({ spans }) => spans)
        .map((received) => ({ ...received, service: resource.attributes["service.name"] })),
    );
}
