import { AppError, type ErrorCode } from "@guildhall/kernel";

type Words = { code: ErrorCode; retry: boolean; words: (where: string) => string };

const failures = {
  "url-invalid": {
    code: "bad-input",
    retry: false,
    words: (where) => `“${where}” is not a web address. It has to begin with http:// or https://.`,
  },
  "url-with-password": {
    code: "bad-input",
    retry: false,
    words: (where) => `The address of ${where} holds a name or password. Take it out and store it as a credential.`,
  },
  "url-private": {
    code: "bad-input",
    retry: false,
    words: (where) =>
      `${where} is inside of this machine or its network, which Guildhall does not open. ` +
      "Whoever runs Guildhall can let it through with GUILDHALL_ALLOW_PRIVATE_URLS.",
  },
  "url-unknown-host": {
    code: "unavailable",
    retry: true,
    words: (where) => `There is no server called ${where}. Check the address.`,
  },
  "url-unreachable": {
    code: "unavailable",
    retry: true,
    words: (where) => `${where} can't be reached. Check that it runs and that its address is right.`,
  },
  "url-not-trusted": {
    code: "unavailable",
    retry: false,
    words: (where) => `${where} has a certificate that can't be trusted, so nothing was sent to it.`,
  },
  "url-too-slow": {
    code: "unavailable",
    retry: true,
    words: (where) => `${where} took too long to answer.`,
  },
  "url-broke-off": {
    code: "unavailable",
    retry: true,
    words: (where) => `${where} broke off in the middle of its answer.`,
  },
  "url-too-large": {
    code: "limit",
    retry: false,
    words: (where) => `${where} sent more than may be read from one address.`,
  },
  "url-redirects-too-often": {
    code: "unavailable",
    retry: false,
    words: (where) => `${where} sends on to other addresses again and again.`,
  },
} as const satisfies Record<string, Words>;

/** The stable name of each way in which opening an address fails. */
export type NetErrorReason = keyof typeof failures;

/** The error for one of these failures; `where` is the host, never the whole address, which may hold a secret. */
export function netError(reason: NetErrorReason, where: string, cause?: unknown): AppError {
  const { code, retry, words }: Words = failures[reason];
  return new AppError({ code, reason, retry, userMessage: words(where), cause });
}
