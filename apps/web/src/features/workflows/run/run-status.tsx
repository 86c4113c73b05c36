import { Status } from "@guildhall/ui";

const looks = {
  pending: { kind: "waiting", label: "Queued" },
  running: { kind: "busy", label: "Running" },
  waiting: { kind: "attention", label: "Waiting" },
  completed: { kind: "done", label: "Completed" },
  failed: { kind: "failed", label: "Failed" },
  cancelled: { kind: "stopped", label: "Cancelled" },
  skipped: { kind: "stopped", label: "Skipped" },
} as const;

/** How a run or a step stands. */
export function RunStatus({ status }: { status: keyof typeof looks }) {
  return <Status {...looks[status]} />;
}
