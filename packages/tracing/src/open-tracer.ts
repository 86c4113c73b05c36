import type { TracedContent, TracedRun, Trace, Tracer } from "@guildhall/kernel";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor } from "@opentelemetry/sdk-trace";
import { describeWork } from "./describe-work.ts";
import { spanIdOf } from "./span-id-of.ts";
import { tellingExporter } from "./telling-exporter.ts";
import { toSpan } from "./to-span.ts";

export type TracerOptions = {
  /** Where the collector is, without `/v1/traces`. */
  endpoint: string;
  headers: Record<string, string>;
  serviceName: string;
  /** Makes text of what was said that may be exported; without it, nothing of it is. */
  content?: ((said: unknown) => string) | undefined;
  log: { warn: (message: string, facts: object) => void };
};

/** A tracer that exports, and how it is closed: what was told by then is sent first, if that takes no longer than `withinMs`. */
export type OpenTracer = { tracer: Tracer; close: (withinMs: number) => Promise<void> };

/** Opens a tracer that exports what it is told in the background. A collector that is away costs spans, never a run. */
export function openTracer({ endpoint, headers, serviceName, content, log }: TracerOptions): OpenTracer {
  const exporter = tellingExporter(new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, headers }), log);
  const spans = new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1000 });
  const resource = resourceFromAttributes({ "service.name": serviceName });

  function placeIn(run: TracedRun, above: string | null, agentName: string | undefined): Trace {
    return {
      below: (key, about) => placeIn(run, key, about?.agentName ?? agentName),
      tell: (work) => {
        const about = describeWork(work, { run, agentName, said: content && ((of) => textsOf(of, content)) });
        const parentSpanId = above === null ? undefined : spanIdOf(above);
        spans.onEnd(toSpan({ ...about, work, resource, traceId: run.traceId, parentSpanId }));
      },
    };
  }

  return {
    tracer: (run) => placeIn(run, run.partOf, undefined),
    close: async (withinMs) => {
      const late = new Promise((resolve) => setTimeout(resolve, withinMs).unref());
      await Promise.race([spans.shutdown().catch(() => undefined), late]);
    },
  };
}

function textsOf(of: TracedContent, textOf: (said: unknown) => string) {
  const { input, output } = of();
  return { input: textOf(input), output: textOf(output) };
}
