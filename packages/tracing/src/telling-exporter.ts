import type { SpanExporter } from "@opentelemetry/sdk-trace";

/** The exporter, telling the log when the collector can't be reached and when it can again; not of every try. */
export function tellingExporter(
  exporter: SpanExporter,
  log: { warn: (message: string, facts: object) => void },
): SpanExporter {
  let isAway = false;
  return {
    shutdown: () => exporter.shutdown(),
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const fails = result.error !== undefined;
        if (fails && !isAway) log.warn("traces could not be exported", { error: result.error?.message });
        isAway = fails;
        done(result);
      }),
  };
}
