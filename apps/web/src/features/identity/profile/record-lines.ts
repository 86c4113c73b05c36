import { type JsonRecord, jsonValue } from "@guildhall/kernel";

/** A record as people write one: `name: value`, a line for each; what is no text is written as JSON. */
export function writeRecord(record: JsonRecord): string {
  return Object.entries(record)
    .map(
      ([name, value]) => `${name}: ${typeof value === "string" && !meansMore(value) ? value : JSON.stringify(value)}`,
    )
    .join("\n");
}

/** Reads such lines back; a line without a colon is a name whose value is empty. */
export function readRecord(lines: string): JsonRecord {
  const record: JsonRecord = {};
  for (const line of lines.split("\n")) {
    const [name = "", ...rest] = line.split(":");
    if (name.trim()) record[name.trim()] = readValue(rest.join(":").trim());
  }
  return record;
}

/** Text that read back would become something else. */
function meansMore(text: string): boolean {
  return text !== text.trim() || text.includes("\n") || readValue(text) !== text;
}

function readValue(text: string): JsonRecord[string] {
  try {
    return jsonValue.parse(JSON.parse(text));
  } catch {
    return text;
  }
}
