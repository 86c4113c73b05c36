import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";
import { onOff } from "./on-off.ts";
import { webAddress } from "./web-address.ts";

const endpoint = envVariable(webAddress.optional(), {
  name: "OTEL_EXPORTER_OTLP_ENDPOINT",
  about:
    "A collector of OpenTelemetry that takes OTLP over HTTP, such as `http://127.0.0.1:4318`. Traces of runs go there.",
  rule: "an http:// or https:// address",
  otherwise: "nothing is exported",
});

const pair = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*=(.*)$/;

const headers = envVariable(
  z
    .string()
    .default("")
    .transform((text) => text.split(",").filter((entry) => entry.trim() !== ""))
    .pipe(z.array(z.string().regex(pair)))
    .transform((entries) => Object.fromEntries(entries.map(readPair))),
  {
    name: "OTEL_EXPORTER_OTLP_HEADERS",
    about: "Headers for the collector, such as a key: `authorization=Bearer%20…`.",
    rule: "names and values with = between them and commas between the pairs",
    otherwise: "none",
    secret: true,
  },
);

const serviceName = envVariable(z.string().trim().min(1).max(200).default("guildhall"), {
  name: "OTEL_SERVICE_NAME",
  about: "How this installation is called in traces.",
  rule: "a name",
  otherwise: "`guildhall`",
});

const capturesContent = envVariable(onOff.default(false), {
  name: "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT",
  about:
    "Whether traces hold what models were shown and answered, and what tools were called with and gave. Who reads the traces reads conversations then.",
  rule: "1 or 0",
  otherwise: "`0`",
});

/** Where traces go. */
export const tracingEnv = envGroup("Traces", { endpoint, headers, serviceName, capturesContent });

function readPair(entry: string): [name: string, value: string] {
  const [, name = "", value = ""] = pair.exec(entry) ?? [];
  return [name.toLowerCase(), decoded(value.trim())];
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
