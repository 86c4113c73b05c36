import type { ReadableStream as NodeStream } from "node:stream/web";
import { netError } from "./net-error.ts";
import { toNetError } from "./to-net-error.ts";

/** What holds for one answer: how much of it is read, and until when. */
export type BodyLimits = { where: string; maxBytes: number; signal: AbortSignal; atEnd: () => void };

/** The body, cut off with an error when it is longer than it may be or its time is over. */
export function limitBody(body: NodeStream<unknown>, limits: BodyLimits): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let read = 0;
  const fail = (reason: unknown): never => {
    limits.atEnd();
    reader.cancel(reason).catch(() => undefined);
    throw reason;
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await reader
          .read()
          .catch((error: unknown) =>
            fail(limits.signal.aborted ? limits.signal.reason : toNetError(error, limits.where, "url-broke-off")),
          );
        if (next.done) {
          limits.atEnd();
          controller.close();
          return;
        }
        if (!(next.value instanceof Uint8Array)) return;
        read += next.value.byteLength;
        if (read > limits.maxBytes) fail(netError("url-too-large", limits.where));
        controller.enqueue(next.value);
      },
      async cancel(reason) {
        limits.atEnd();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
