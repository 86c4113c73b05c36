import type { Log } from "./services.ts";
import { pino } from "pino";
import { PinoPretty as pretty } from "pino-pretty";

/** The log of a process: a line for each event, as JSON or for people, secrets left out. */
export function createLog({ level, format }: { level: string; format: "json" | "pretty" }, name: string): Log {
  const options = {
    level,
    name,
    base: { name },
    redact: ["*.password", "*.apiKey", "*.authorization", "*.cookie", "*.token", "*.key"],
    serializers: { error: (error: unknown) => (error instanceof Error ? pino.stdSerializers.err(error) : error) },
  };
  const log =
    format === "pretty" ? pino(options, pretty({ ignore: "pid,hostname", translateTime: "HH:MM:ss" })) : pino(options);
  return {
    info: (message, details = {}) => log.info(details, message),
    warn: (message, details = {}) => log.warn(details, message),
    error: (message, details = {}) => log.error(details, message),
  };
}
