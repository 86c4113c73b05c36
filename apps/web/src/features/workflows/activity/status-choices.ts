/** How runs can stand, as the filter of a list offers it. */
export const statusChoices = [
  { value: "", label: "All runs" },
  { value: "pending", label: "Queued" },
  { value: "running", label: "Running" },
  { value: "waiting", label: "Waiting" },
  { value: "completed", label: "Completed" },
  { value: "failed", label: "Failed" },
  { value: "cancelled", label: "Cancelled" },
] as const;

export type RunStatusFilter = Exclude<(typeof statusChoices)[number]["value"], "">;

/** The status that an address asks for; nothing when it asks for none that there is. */
export function readStatus(value: unknown): RunStatusFilter | undefined {
  const found = statusChoices.find((choice) => choice.value === value)?.value;
  return found === "" ? undefined : found;
}
