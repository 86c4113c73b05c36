import { APICallError, InvalidResponseDataError, JSONParseError, TypeValidationError } from "@ai-sdk/provider";
import { AppError } from "@guildhall/kernel";
import { type ModelErrorReason, modelError } from "./model-error.ts";
import { redact } from "./redact.ts";

export type FailedProvider = {
  /** How the provider is called in sentences. */
  provider?: string;
  /** What must never be shown or logged. */
  secrets?: readonly string[];
};

/**
 * The one map from whatever a provider throws or streams as an error to an `AppError`. An `AppError` passes through.
 * Neither the words nor the cause hold a key, the request or the response.
 */
export function toModelError(error: unknown, { provider, secrets }: FailedProvider = {}): AppError {
  if (error instanceof AppError) return error;
  const said = redact(messageOf(error).slice(0, 5000), secrets);
  const cause = new Error(said.slice(0, 2000));
  const reason = reasonOf(error);
  const detail = reason === "model-rejected-request" || reason === "model-failed" ? said.slice(0, 300) : "";
  return modelError(reason, { cause, detail, ...(provider === undefined ? {} : { provider }) });
}

function reasonOf(error: unknown): ModelErrorReason {
  if (isGarbage(error)) return "model-sent-garbage";
  if (InvalidResponseDataError.isInstance(error)) {
    return error.message.includes("without a finish reason") ? "model-broke-off" : "model-sent-garbage";
  }
  if (APICallError.isInstance(error)) return reasonOfCall(error);
  const status = statusIn(error);
  if (status !== undefined) return reasonOfStatus(status, messageOf(error));
  if (isNamed(error, "TimeoutError")) return "model-stalled";
  if (isNamed(error, "AbortError") || isTornConnection(error)) return "model-broke-off";
  return "model-failed";
}

function reasonOfCall(error: APICallError): ModelErrorReason {
  if (error.statusCode === undefined) return "model-unreachable";
  if (error.statusCode >= 400) return reasonOfStatus(error.statusCode, `${error.message} ${error.responseBody ?? ""}`);
  return isGarbage(error.cause) ? "model-sent-garbage" : "model-broke-off";
}

function reasonOfStatus(status: number, words: string): ModelErrorReason {
  if (/insufficient_quota|credit balance|billing/i.test(words) || status === 402) return "model-quota-used-up";
  if (/context_length_exceeded|context length|prompt is too long|too many tokens/i.test(words) || status === 413) {
    return "model-prompt-too-long";
  }
  if (status === 401 || status === 403) return "model-refused-key";
  if (status === 404) return "model-not-found";
  if (status === 429) return "model-rate-limited";
  if (status === 408 || status === 504) return "model-stalled";
  return status >= 500 ? "model-failed" : "model-rejected-request";
}

function isGarbage(error: unknown): boolean {
  return JSONParseError.isInstance(error) || TypeValidationError.isInstance(error);
}

function isTornConnection(error: unknown): boolean {
  return error instanceof TypeError && error.message === "terminated";
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

/** Error frames in a stream carry their status as a field, if they carry one. */
function statusIn(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const status: unknown = "statusCode" in error ? error.statusCode : "status" in error ? error.status : undefined;
  return typeof status === "number" ? status : undefined;
}

function messageOf(error: unknown): string {
  if (typeof error === "string") return error;
  if (typeof error !== "object" || error === null || !("message" in error)) return "an unnamed error";
  return String(error.message);
}
