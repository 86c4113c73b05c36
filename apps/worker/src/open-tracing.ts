import { redact } from "@guildhall/llm";
import type { OpenTracer, TracerOptions } from "@guildhall/tracing";

type Tracing = Pick<TracerOptions, "headers" | "serviceName"> & {
  endpoint?: string | undefined;
  capturesContent: boolean;
};

/** A longer text would be refused by most collectors. */
const mostCharacters = 32_000;

/** Opens the export of traces where a collector is named; else null, and nothing of it is loaded. */
export async function openTracing(
  { endpoint, headers, serviceName, capturesContent }: Tracing,
  log: TracerOptions["log"],
): Promise<OpenTracer | null> {
  if (endpoint === undefined) return null;
  const { openTracer } = await import("@guildhall/tracing");
  const content = capturesContent ? tellable : undefined;
  return openTracer({ endpoint, headers, serviceName, content, log });
}

/** What was said, without anything that has the shape of a key. */
const tellable = (said: unknown): string => redact(JSON.stringify(said)).slice(0, mostCharacters);
