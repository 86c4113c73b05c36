import { createServer } from "node:http";
import { z } from "zod";

const address = z.object({ port: z.number() });

/** For tests: another system that counts how often each step called it, and takes its time, or `ms`, to answer. */
export async function startCountingPeer(answerAfterMs: number) {
  const calls = new Map<string, number>();
  const server = createServer((request, response) => {
    const key = String(request.headers["idempotency-key"]);
    calls.set(key, (calls.get(key) ?? 0) + 1);
    setTimeout(
      () => response.setHeader("content-type", "application/json").end(JSON.stringify({ key })),
      Number(new URL(request.url ?? "", "http://peer").searchParams.get("ms") ?? answerAfterMs),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = address.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    /** By the key of the step, `run:node:iteration`. */
    calls,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
