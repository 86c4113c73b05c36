import { randomBytes } from "node:crypto";
import type { TracedWork } from "@guildhall/kernel";
import { type Attributes, SpanKind, SpanStatusCode, TraceFlags } from "@opentelemetry/api";
import type { Resource } from "@opentelemetry/resources";
import type { ReadableSpan } from "@opentelemetry/sdk-trace";
import { spanIdOf } from "./span-id-of.ts";

type Described = {
  name: string;
  attributes: Attributes;
  work: TracedWork;
  resource: Resource;
  traceId: string;
  parentSpanId: string | undefined;
};

/** The span of work that has ended. Its id is that of its key, or random. */
export function toSpan({ name, attributes, work, resource, traceId, parentSpanId }: Described): ReadableSpan {
  const { key, startedAtMs, failure, type } = work;
  const endedAtMs = Math.max(startedAtMs, work.endedAtMs);
  const traceFlags = TraceFlags.SAMPLED;
  const spanId = key === undefined ? randomBytes(8).toString("hex") : spanIdOf(key);
  return {
    name,
    attributes,
    resource,
    kind: type === "chat" ? SpanKind.CLIENT : SpanKind.INTERNAL,
    spanContext: () => ({ traceId, spanId, traceFlags }),
    ...(parentSpanId !== undefined && { parentSpanContext: { traceId, spanId: parentSpanId, traceFlags } }),
    startTime: timeOf(startedAtMs),
    endTime: timeOf(endedAtMs),
    duration: timeOf(endedAtMs - startedAtMs),
    status: { code: failure === undefined ? SpanStatusCode.UNSET : SpanStatusCode.ERROR },
    ended: true,
    links: [],
    events: [],
    instrumentationScope: { name: "guildhall" },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

const timeOf = (ms: number): [seconds: number, nanoseconds: number] => {
  const seconds = Math.floor(ms / 1000);
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)];
};
