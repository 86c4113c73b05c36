import type { ErrorCode } from "@guildhall/kernel";
import { describeError } from "../ground/describe-error.ts";
import { httpStatus } from "../ground/http-status.ts";

const types: Record<ErrorCode, string> = {
  "bad-input": "invalid_request_error",
  unauthenticated: "authentication_error",
  forbidden: "permission_error",
  "not-found": "invalid_request_error",
  conflict: "invalid_request_error",
  limit: "rate_limit_error",
  unavailable: "server_error",
  internal: "server_error",
};

/** An error in OpenAI's form, and the status it is sent with. */
export function openaiError(error: unknown) {
  const { code, reason, message, fields } = describeError(error);
  const param = Object.keys(fields ?? {})[0] ?? null;
  return { status: httpStatus[code], body: { error: { message, type: types[code], param, code: reason } } };
}
