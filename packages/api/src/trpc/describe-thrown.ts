import { getTRPCErrorFromUnknown } from "@trpc/server";
import type { ErrorDescription } from "../ground/describe-error.ts";
import { describeTrpcError } from "./describe-trpc-error.ts";

/** The words for whatever a called procedure threw. */
export function describeThrown(error: unknown): ErrorDescription {
  return describeTrpcError(getTRPCErrorFromUnknown(error));
}
