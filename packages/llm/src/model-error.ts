import { AppError, type ErrorCode } from "@guildhall/kernel";

type Words = { code: ErrorCode; retry: boolean; words: (model: string) => string };

/** Every way in which a model can fail, and what the person is told. The first word is the provider's title. */
const failures = {
  "model-refused-key": {
    code: "unavailable",
    retry: false,
    words: (model) => `${model} refused the API key. Whoever runs Guildhall has to set a valid one and start it again.`,
  },
  "model-quota-used-up": {
    code: "unavailable",
    retry: false,
    words: (model) => `The account at ${model} has no quota left. Somebody has to look at its plan and billing.`,
  },
  "model-rate-limited": {
    code: "unavailable",
    retry: true,
    words: (model) => `${model} gets too many requests right now. Wait a moment and try again.`,
  },
  "model-over-limit": {
    code: "unavailable",
    retry: true,
    words: (model) =>
      `${model} has reached the limit of calls a minute that this organization has set. Wait a moment and try again.`,
  },
  "model-not-found": {
    code: "unavailable",
    retry: false,
    words: (model) => `${model} has no such model. Whoever runs Guildhall has to choose another one.`,
  },
  "model-prompt-too-long": {
    code: "limit",
    retry: false,
    words: () => "The conversation has become too long for this model. Start a new one.",
  },
  "model-rejected-request": {
    code: "unavailable",
    retry: false,
    words: (model) => `${model} did not accept the request.`,
  },
  "model-unreachable": {
    code: "unavailable",
    retry: true,
    words: (model) => `${model} can't be reached. Check that it runs and that its address is right, then try again.`,
  },
  "model-stalled": {
    code: "unavailable",
    retry: true,
    words: (model) => `${model} stopped answering. Try again.`,
  },
  "model-sent-garbage": {
    code: "unavailable",
    retry: true,
    words: (model) => `${model} sent something that is not an answer. Try again; if it stays so, check its address.`,
  },
  "model-broke-off": {
    code: "unavailable",
    retry: true,
    words: (model) => `${model} broke off in the middle of its answer. Try again.`,
  },
  "model-answered-nothing": {
    code: "unavailable",
    retry: true,
    words: (model) => `${model} answered with nothing at all. Try again.`,
  },
  "model-answered-too-much": {
    code: "limit",
    retry: true,
    words: (model) => `${model} did not stop writing, so the answer was cut. Try again.`,
  },
  "model-failed": {
    code: "unavailable",
    retry: true,
    words: (model) => `${model} had an error of its own. Try again.`,
  },
  "model-not-configured": {
    code: "bad-input",
    retry: false,
    words: (model) => `${model} is not set up here. Choose another model, or have it set up by whoever runs Guildhall.`,
  },
} as const satisfies Record<string, Words>;

/** The stable name of a model's failure. */
export type ModelErrorReason = keyof typeof failures;

export type ModelErrorContext = {
  /** How the provider is called in sentences. Default: "The model". */
  provider?: string;
  /** The provider's own words, already without secrets; shown behind ours. */
  detail?: string;
  cause?: unknown;
};

/** The error for one of these failures. */
export function modelError(reason: ModelErrorReason, context: ModelErrorContext = {}): AppError {
  const { code, retry, words }: Words = failures[reason];
  const detail = context.detail ? ` It says: ${context.detail}` : "";
  const userMessage = words(context.provider ?? "The model") + detail;
  return new AppError({ code, reason, retry, userMessage, cause: context.cause });
}
