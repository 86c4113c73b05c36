const minuteMs = 60_000;

/** How long before an event its people are reminded, to choose from. */
export const reminders = [
  { value: "", label: "None" },
  { value: "0", label: "When it begins" },
  { value: String(5 * minuteMs), label: "5 minutes before" },
  { value: String(15 * minuteMs), label: "15 minutes before" },
  { value: String(30 * minuteMs), label: "30 minutes before" },
  { value: String(60 * minuteMs), label: "1 hour before" },
  { value: String(24 * 60 * minuteMs), label: "1 day before" },
  { value: String(7 * 24 * 60 * minuteMs), label: "1 week before" },
];

/** The same in words, for any time. */
export function describeReminder(beforeMs: number | null): string {
  const known = reminders.find(({ value }) => value === String(beforeMs ?? ""));
  return known?.label ?? `${Math.round((beforeMs ?? 0) / minuteMs)} minutes before`;
}
