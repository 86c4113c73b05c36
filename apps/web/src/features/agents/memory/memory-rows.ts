import type { MemoryView } from "@guildhall/api/client";
import { jsonValue } from "@guildhall/kernel";

type Data = MemoryView["data"];

/** One thing that is remembered, as it is edited: text as it is, anything else as JSON. */
export type MemoryRow = { id: number; name: string; text: string; isText: boolean };

/** What is remembered, as rows to edit. */
export function rowsOf(data: Data): MemoryRow[] {
  return Object.entries(data).map(([name, value], id) => {
    const isText = typeof value === "string";
    return { id, name, text: isText ? value : JSON.stringify(value), isText };
  });
}

/** What is wrong with the rows, by their ids; nothing when they can be saved. */
export function faultsOf(rows: readonly MemoryRow[]): Record<number, string> {
  const faults: Record<number, string> = {};
  for (const { id, name, text, isText } of rows) {
    const isTwice = rows.some((other) => other.id !== id && other.name.trim() === name.trim());
    if (!name.trim()) faults[id] = "Give it a name";
    else if (name.length > 200) faults[id] = "Use at most 200 characters for the name";
    else if (isTwice) faults[id] = "This name is there twice";
    else if (!isText && !isJson(text)) faults[id] = 'This must stay JSON, such as ["one", "two"]';
  }
  return faults;
}

/** The rows as what is remembered; they must be without fault. */
export function dataOf(rows: readonly MemoryRow[]): Data {
  return Object.fromEntries(rows.map(({ name, text, isText }) => [name.trim(), isText ? text : parse(text)]));
}

function parse(text: string): Data[string] {
  return jsonValue.parse(JSON.parse(text));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
