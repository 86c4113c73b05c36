import { createServer } from "node:http";
import { z } from "zod";

const address = z.object({ port: z.number() });

/** For tests: another system that counts how often each step called it, and takes its time, or `ms`, to answer. */
export async function startCountingPeer(answerAfterMs: number) {
  const calls = new Map<string, number>();
  const atOnce = { now: 0, most: 0 };
  const server = createServer((request, response) => {
    const key = String(request.headers["idempotency-key"]);
    calls.set(key, (calls.get(key) ?? 0) + 1);
    atOnce.now += 1;
    atOnce.most = Math.max(atOnce.most, atOnce.now);
    setTimeout(
      () => {
        atOnce.now -= 1;
        response.setHeader("content-type", "application/json").end(JSON.stringify({ key }));
      },
      Number(new URL(request.url ?? "", "http://peer").searchParams.get("ms") ?? answerAfterMs),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = address.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    /** By the key of the step, `run:node:iteration`. */
    calls,
    /** How many calls were open at once, and the most that ever were. */
    atOnce,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
