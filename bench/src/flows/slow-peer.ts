import { createServer } from "node:http";
import { z } from "zod";

const address = z.object({ port: z.number() });

/** Another system that takes its time, and remembers who called it when. */
export type SlowPeer = {
  url: string;
  /** The calls of an execution, in order; the key of one names its step. */
  callsOf: (runId: string) => readonly Call[];
  close: () => void;
};

type Call = { key: string; at: number };

/** Starts one that answers after so many milliseconds. */
export async function startSlowPeer(answerAfterMs: number): Promise<SlowPeer> {
  const byRun = new Map<string, Call[]>();
  const server = createServer((request, response) => {
    const key = String(request.headers["idempotency-key"]);
    const [runId = ""] = key.split(":");
    byRun.set(runId, [...(byRun.get(runId) ?? []), { key, at: performance.now() }]);
    setTimeout(() => response.setHeader("content-type", "application/json").end("{}"), answerAfterMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = address.parse(server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, callsOf: (runId) => byRun.get(runId) ?? [], close };
}
