import type { Log } from "./services.ts";
import { pino } from "pino";

/** The log of a process: a line of JSON each, secrets left out. */
export function createLog({ level }: { level: string }, name: string): Log {
  const log = pino({
    level,
    name,
    base: { name },
    redact: ["*.password", "*.apiKey", "*.authorization", "*.cookie", "*.token", "*.key"],
    serializers: { error: (error: unknown) => (error instanceof Error ? pino.stdSerializers.err(error) : error) },
  });
  return {
    info: (message, details = {}) => log.info(details, message),
    warn: (message, details = {}) => log.warn(details, message),
    error: (message, details = {}) => log.error(details, message),
  };
}
