import { getTRPCErrorFromUnknown } from "@trpc/server";
import type { Log } from "../ground/services.ts";
import { toTrpcError } from "./to-trpc-error.ts";

/** The same items; an error among them is told as that of any other procedure, for which there is no middleware here. */
export async function* withTrpcErrors<Item>(items: AsyncIterable<Item>, log: Log): AsyncGenerator<Item, void> {
  try {
    yield* items;
  } catch (error) {
    throw toTrpcError(getTRPCErrorFromUnknown(error), (unexpected) =>
      log.error("a subscription failed", { error: unexpected }),
    );
  }
}
