import { TRPCClientError } from "@trpc/client";

/** What went wrong, in words for the person, and what can be done about it. */
export type Failure = {
  code: string;
  reason: string;
  message: string;
  fields: Record<string, string>;
  retry: boolean;
  /** What a developer would want to know. */
  details: string;
};

/** The failure that any thrown thing tells of. */
export function failureOf(error: unknown): Failure {
  const details = error instanceof Error ? error.message : String(error);
  if (!(error instanceof TRPCClientError)) return { ...ofOurs, details };
  const data: unknown = error.data;
  if (!isRecord(data) || typeof data["reason"] !== "string") return { ...unreachable, details };
  return {
    code: textOf(data["code"], "internal"),
    reason: data["reason"],
    message: textOf(data["message"], ofOurs.message),
    fields: isRecord(data["fields"]) ? textsOf(data["fields"]) : {},
    retry: data["retry"] === true,
    details: `${data["reason"]}: ${details}`,
  };
}

const unreachable = {
  code: "unavailable",
  reason: "server-unreachable",
  message: "Guildhall does not answer. Check that it is running; nothing that you typed is lost.",
  fields: {},
  retry: true,
};

const ofOurs = {
  code: "internal",
  reason: "unexpected",
  message: "Something in Guildhall broke. Reload the page; if it happens again, report it with the details.",
  fields: {},
  retry: false,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === "string" && value ? value : otherwise;
}

function textsOf(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, textOf(value, "is not valid")]));
}
