export { type OtlpCollector, startOtlpCollector } from "./start-otlp-collector.ts";
export type { ReceivedSpan } from "./read-spans.ts";
