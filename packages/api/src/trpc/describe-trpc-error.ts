import { AppError } from "@guildhall/kernel";
import type { TRPCError } from "@trpc/server";
import { z } from "zod";
import { describeError, type ErrorDescription } from "../ground/describe-error.ts";

/** What the wire itself finds wrong with a request, before any procedure sees it. */
const notJson = badRequest("not-json", "The input of the request is not JSON.");
const wireErrors: Partial<Record<TRPCError["code"], ErrorDescription>> = {
  PARSE_ERROR: notJson,
  BAD_REQUEST: badRequest("bad-request", "The request is not one that a procedure can take."),
  METHOD_NOT_SUPPORTED: badRequest("wrong-method", "Queries are called with GET, mutations with POST."),
  UNSUPPORTED_MEDIA_TYPE: badRequest("wrong-content-type", "The input must be sent as application/json."),
  PAYLOAD_TOO_LARGE: badRequest("too-large", "The request is too large."),
  NOT_FOUND: { code: "not-found", reason: "no-such-procedure", message: "There is no such procedure.", retry: false },
};

/** Finds the words for an error of the wire: those of what caused it, or those of what was wrong with the request. */
export function describeTrpcError(error: TRPCError): ErrorDescription {
  const { cause, code } = error;
  if (cause instanceof AppError) return describeError(cause);
  // What a procedure answers is held against a schema too, but then the fault is ours.
  if (cause instanceof z.ZodError && code !== "INTERNAL_SERVER_ERROR") return describeError(cause);
  if (code === "BAD_REQUEST" && cause instanceof SyntaxError) return notJson;
  return wireErrors[code] ?? describeError(error);
}

function badRequest(reason: string, message: string): ErrorDescription {
  return { code: "bad-input", reason, message, retry: false };
}
