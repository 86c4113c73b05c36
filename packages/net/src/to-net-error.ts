import { AppError } from "@guildhall/kernel";
import { type NetErrorReason, netError } from "./net-error.ts";

/** The `AppError` for whatever a request failed with; an abort of the caller passes through as it is. */
export function toNetError(error: unknown, where: string, otherwise: NetErrorReason = "url-unreachable"): unknown {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof AppError) return cause;
    const reason = reasonOf(cause);
    if (reason) return netError(reason, where, error);
  }
  return netError(otherwise, where, error);
}

function reasonOf(error: Error): NetErrorReason | null {
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(code)) return "url-not-trusted";
  if (/TIMEDOUT|TIMEOUT/.test(code)) return "url-too-slow";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "url-unknown-host";
  return null;
}
