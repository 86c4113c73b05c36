import { tracked } from "@trpc/server";
import type { Log } from "../ground/services.ts";
import { withTrpcErrors } from "./with-trpc-errors.ts";

/** Events as a subscription yields them: a reader that names the id of its last one goes on behind it. */
export async function* trackEvents<Event extends { eventId: string }>(events: AsyncIterable<Event>, log: Log) {
  for await (const { eventId, ...event } of withTrpcErrors(events, log)) yield tracked(eventId, event);
}
