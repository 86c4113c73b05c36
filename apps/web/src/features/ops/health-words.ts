import type { HealthView } from "@guildhall/api/client";

type HealthStatus = HealthView["status"];

/** A state in words, with the look of its icon and of its bar in the history. */
export const healthWords = {
  ok: { label: "Works", kind: "done", bar: "bg-positive" },
  warning: { label: "Needs a look", kind: "attention", bar: "bg-warning" },
  error: { label: "Is broken", kind: "failed", bar: "bg-danger" },
  unknown: { label: "Not known", kind: "waiting", bar: "bg-line" },
} as const satisfies Record<HealthStatus, { label: string; kind: string; bar: string }>;
