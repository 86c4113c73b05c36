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
