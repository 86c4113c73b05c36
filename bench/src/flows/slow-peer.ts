import { createServer } from "node:http";
import { z } from "zod";

const address = z.object({ port: z.number() });

/** Another system that takes its time, and remembers who called it when. */
export type SlowPeer = { url: string; calls: { key: string; at: number }[]; close: () => void };

/** Starts one that answers after so many milliseconds. */
export async function startSlowPeer(answerAfterMs: number): Promise<SlowPeer> {
  const calls: SlowPeer["calls"] = [];
  const server = createServer((request, response) => {
    calls.push({ key: String(request.headers["idempotency-key"]), at: performance.now() });
    setTimeout(() => response.setHeader("content-type", "application/json").end("{}"), answerAfterMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = address.parse(server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, calls, close };
}
