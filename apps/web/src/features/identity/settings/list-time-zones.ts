import type { ComboboxChoice } from "@guildhall/ui";

/** Every zone that this browser knows, with what the clocks there show against UTC now. */
export function listTimeZones(): ComboboxChoice[] {
  const names = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((name) => name !== "UTC")];
  return names.map((value) => ({ value, label: value.replaceAll("_", " "), hint: offsetOf(value) }));
}

function offsetOf(timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" }).formatToParts(new Date());
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}
