import { readFileSync } from "node:fs";

export type PostmasterFile = { pid: number; port: number; ready: boolean };

/** What a running (or killed) PostgreSQL says about itself in its directory; undefined when it says nothing. */
export function readPostmasterFile(path: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(path, "utf8").split("\n");
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}
