import { once } from "node:events";
import { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { modelApp } from "./model-app.ts";
import type { ScriptChange } from "./model-script.ts";
import { type RecordedRequest, RequestLog } from "./request-log.ts";
import { scriptHolder } from "./script-holder.ts";

export type ModelServerOptions = {
  /** 0, the default, takes a free one. */
  port?: number;
  hostname?: string;
  script?: ScriptChange;
  /** How many requests are kept for looking at; default 1000. */
  keepRequests?: number;
};

export type ModelServer = {
  /** With `/v1`, as OpenAI's clients want it. */
  baseUrl: string;
  port: number;
  requests: RecordedRequest[];
  counts: Record<string, number>;
  /** Those of `requests` that want an answer: without those that ask which models there are, which come at any moment. */
  readonly chats: RecordedRequest[];
  /** Changes the script from the next call on; a function is asked anew for each call. */
  set(change: ScriptChange): void;
  /** Back to the default script, with nothing recorded. */
  reset(): void;
  /** Drops every connection and stops. */
  close(): Promise<void>;
};

/** Starts an OpenAI-compatible model server that answers by a script. */
export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const log = new RequestLog(options.keepRequests ?? 1000);
  const scripted = scriptHolder(options.script ?? {});
  const hostname = options.hostname ?? "127.0.0.1";
  const app = modelApp(log, scripted.next, () => scripted.models());
  const server = createAdaptorServer({ fetch: app.fetch });
  if (!(server instanceof Server)) throw new TypeError("The model server speaks HTTP/1.1 only.");
  const port = await listen(server, options.port ?? 0, hostname);
  return {
    baseUrl: `http://${hostname}:${port}/v1`,
    port,
    requests: log.requests,
    counts: log.counts,
    get chats() {
      return log.requests.filter(({ path }) => path === "/v1/chat/completions");
    },
    set: scripted.set,
    reset: () => {
      scripted.reset();
      log.clear();
    },
    close: () => close(server),
  };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

async function listen(server: Server, wanted: number, hostname: string): Promise<number> {
  server.listen(wanted, hostname);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The model server has no port.");
  return address.port;
}
