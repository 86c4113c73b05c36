const encoder = new TextEncoder();

/**
 * Sends objects as server-sent events, as they come, with `[DONE]` behind the last. What goes wrong before the first is
 * thrown, so that it can be answered with a status; later it is sent as one more event.
 */
export async function eventStream(objects: AsyncGenerator<object>, describe: (error: unknown) => object) {
  const first = await objects.next();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (!first.done) controller.enqueue(line(first.value));
    },
    pull: async (controller) => {
      try {
        const next = await objects.next();
        if (!next.done) return controller.enqueue(line(next.value));
        controller.enqueue(encoder.encode("data: [DONE]\n\n"));
      } catch (error) {
        controller.enqueue(line(describe(error)));
      }
      controller.close();
    },
    cancel: async () => {
      await objects.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache",
      "x-accel-buffering": "no",
    },
  });
}

function line(object: object): Uint8Array {
  return encoder.encode(`data: ${JSON.stringify(object)}\n\n`);
}
