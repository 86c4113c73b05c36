import { APIError } from "better-auth/api";
import { describeError } from "../../ground/describe-error.ts";
import { statusOf } from "../../ground/http-status.ts";
import type { Log } from "../../ground/log.ts";

const statuses = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  429: "TOO_MANY_REQUESTS",
  503: "SERVICE_UNAVAILABLE",
} as const;

/** An error of ours as better-auth answers it, with the same words as at other doors; what nobody foresaw is logged. */
export function toApiError(log: Log, error: unknown): APIError {
  if (error instanceof APIError) return error;
  const { code, reason, message } = describeError(error);
  if (code === "internal") log.error("signing in failed", { error });
  const status = statusOf({ code, reason });
  return new APIError(isKnown(status) ? statuses[status] : "INTERNAL_SERVER_ERROR", { code: reason, message });
}

function isKnown(status: number): status is keyof typeof statuses {
  return Object.hasOwn(statuses, status);
}
