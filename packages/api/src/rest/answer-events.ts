import type { ErrorDescription } from "../ground/describe-error.ts";
import type { SubscriptionEvent } from "../trpc/call-procedure.ts";

const encoder = new TextEncoder();
const pingEveryMs = 15_000;

/**
 * Sends events as they come, each with the id behind which a reader goes on. What goes wrong on the way is one more event,
 * named `error`, and the last. `stop` is called when the reader goes away.
 */
export function answerEvents(
  events: AsyncGenerator<SubscriptionEvent, void>,
  { describe, stop }: { describe: (error: unknown) => ErrorDescription; stop: () => void },
): Response {
  let ping: NodeJS.Timeout;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      send("retry: 1000\n\n");
      // Proxies close a connection on which nothing moves.
      ping = setInterval(send, pingEveryMs, ": still here\n\n").unref();
    },
    pull: async (controller) => {
      const text = await nextText(events, describe);
      if (text !== null) return controller.enqueue(encoder.encode(text));
      clearInterval(ping);
      controller.close();
    },
    cancel: async () => {
      clearInterval(ping);
      stop();
      await events.return(undefined);
    },
  });
  return new Response(body, { headers: streamHeaders });
}

const streamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

async function nextText(
  events: AsyncGenerator<SubscriptionEvent, void>,
  describe: (error: unknown) => ErrorDescription,
): Promise<string | null> {
  try {
    const next = await events.next();
    if (next.done) return null;
    const { id, data } = next.value;
    return `${id === null ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
  } catch (error) {
    return `event: error\ndata: ${JSON.stringify({ error: describe(error) })}\n\n`;
  }
}
