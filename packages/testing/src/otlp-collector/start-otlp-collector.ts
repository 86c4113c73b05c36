import { createServer, type IncomingHttpHeaders } from "node:http";
import { json } from "node:stream/consumers";
import { type ReceivedSpan, readSpans } from "./read-spans.ts";

/** A collector of traces that keeps what it gets. */
export type OtlpCollector = {
  url: string;
  spans: ReceivedSpan[];
  /** The headers of the latest request. */
  headers: () => IncomingHttpHeaders;
  /** Whether it answers that it can't take anything, from now on. */
  refuse: (refuses: boolean) => void;
  /** How many requests it refused. */
  refused: () => number;
  close: () => void;
};

/** For tests: starts a collector on a free port of this machine, which takes OTLP over HTTP in JSON. */
export async function startOtlpCollector(): Promise<OtlpCollector> {
  const spans: ReceivedSpan[] = [];
  const state: { headers: IncomingHttpHeaders; refuses: boolean; refused: number } = {
    headers: {},
    refuses: false,
    refused: 0,
  };
  const server = createServer((request, response) => {
    const take = async (): Promise<number> => {
      state.headers = request.headers;
      if (request.url !== "/v1/traces") return 404;
      const body = await json(request);
      if (state.refuses) {
        state.refused += 1;
        return 400;
      }
      spans.push(...readSpans(body));
      return 200;
    };
    const answer = (status: number) => response.writeHead(status, { "content-type": "application/json" }).end("{}");
    take().then(answer, () => answer(400));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    headers: () => state.headers,
    refuse: (refuses) => void (state.refuses = refuses),
    refused: () => state.refused,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
