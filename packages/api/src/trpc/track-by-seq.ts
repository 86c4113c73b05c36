import { tracked } from "@trpc/server";
import type { Log } from "../ground/services.ts";
import { withTrpcErrors } from "./with-trpc-errors.ts";

/** Events that carry their place in a log, as a subscription yields them: a reader that names its last place goes on behind it. */
export async function* trackBySeq<Event extends { seq: number }>(events: AsyncIterable<Event>, log: Log) {
  for await (const event of withTrpcErrors(events, log)) yield tracked(String(event.seq), event);
}
