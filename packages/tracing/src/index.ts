/** Exports the traces of runs over OTLP. Loaded only where a collector is named. */
export { type OpenTracer, openTracer, type TracerOptions } from "./open-tracer.ts";
export { spanIdOf } from "./span-id-of.ts";
