/** What kind of failure it is; the edge maps each to one HTTP status. */
export type ErrorCode =
  | "bad-input"
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "limit"
  | "unavailable"
  | "internal";

export type AppErrorOptions = {
  code: ErrorCode;
  /** A stable, kebab-case name that programs may compare: `agent-slug-taken`. */
  reason: string;
  /** What to tell the person: what happened, and what to do. */
  userMessage: string;
  /** Whether the same call may go through later. Default: only when `unavailable`. */
  retry?: boolean;
  /** The words for each field that was wrong, by its path: `{ "answers.who": "is empty" }`. */
  fields?: Record<string, string>;
  cause?: unknown;
};

/** The one error that verbs and engines throw on purpose. Anything else that is thrown is a bug of ours. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly userMessage: string;
  readonly retry: boolean;
  readonly fields: Record<string, string> | undefined;

  constructor(options: AppErrorOptions) {
    super(`${options.reason}: ${options.userMessage}`, { cause: options.cause });
    this.name = "AppError";
    this.code = options.code;
    this.reason = options.reason;
    this.userMessage = options.userMessage;
    this.retry = options.retry ?? options.code === "unavailable";
    this.fields = options.fields;
  }
}

/** The error for an object that is not there, or that the asker may not know of. */
export function notFound(what: string): AppError {
  return new AppError({
    code: "not-found",
    reason: `${what}-not-found`,
    userMessage: `There is no such ${what}, or it is not shared with you.`,
  });
}
