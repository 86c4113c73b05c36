import { AppError, type ErrorCode } from "@guildhall/kernel";
import { TRPCError } from "@trpc/server";

const trpcCodes = {
  "bad-input": "BAD_REQUEST",
  unauthenticated: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  "not-found": "NOT_FOUND",
  conflict: "CONFLICT",
  limit: "TOO_MANY_REQUESTS",
  unavailable: "SERVICE_UNAVAILABLE",
  internal: "INTERNAL_SERVER_ERROR",
} as const satisfies Record<ErrorCode, TRPCError["code"]>;

/** The error as tRPC sends it. What is not ours on purpose is told to `onUnexpected`, and to nobody outside. */
export function toTrpcError(error: TRPCError, onUnexpected: (error: unknown) => void): TRPCError {
  const { cause } = error;
  if (cause instanceof AppError) {
    return new TRPCError({ code: trpcCodes[cause.code], message: cause.userMessage, cause });
  }
  if (error.code === "INTERNAL_SERVER_ERROR") {
    onUnexpected(cause ?? error);
    return new TRPCError({ code: error.code, message: "Something went wrong on our side.", cause });
  }
  return error;
}
