import { readdirSync, readFileSync } from "node:fs";

/** The numbers of all running processes whose environment or command line holds this text. Linux only. */
export function processesWith(text: string): number[] {
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return numbers
    .filter((number) => ["environ", "cmdline"].some((file) => read(number, file).includes(text)))
    .map(Number);
}

function read(number: string, file: string): string {
  try {
    return readFileSync(`/proc/${number}/${file}`, "utf8");
  } catch {
    return "";
  }
}
