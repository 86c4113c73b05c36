import { parseArgs } from "node:util";
import { startModelServer } from "./start-model-server.ts";

/** Runs the model server on its own until it is told to stop; prints its address as one line of JSON. */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    host: { type: "string", default: "127.0.0.1" },
    "first-token-ms": { type: "string", default: "0" },
    "tokens-per-second": { type: "string", default: "0" },
    tokens: { type: "string", default: "32" },
    answer: { type: "string" },
    model: { type: "string", default: "scripted-model" },
  },
});

const server = await startModelServer({
  port: Number(values.port),
  hostname: values.host,
  keepRequests: 10,
  script: {
    firstTokenMs: Number(values["first-token-ms"]),
    tokensPerSecond: Number(values["tokens-per-second"]),
    tokens: Number(values.tokens),
    answer: values.answer ?? null,
    models: [values.model],
  },
});
console.log(JSON.stringify({ baseUrl: server.baseUrl, port: server.port }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
