import type { ErrorCode } from "@guildhall/kernel";

/** The HTTP status of each kind of error, at every door. */
export const httpStatus = {
  "bad-input": 400,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  limit: 429,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ErrorCode, number>;

const ofReasons: Record<string, number> = { "wrong-method": 405, "too-large": 413, "wrong-content-type": 415 };

/** The status of an error: that of its kind, unless HTTP has one of its own for the reason. */
export function statusOf({ code, reason }: { code: ErrorCode; reason: string }): number {
  return ofReasons[reason] ?? httpStatus[code];
}
