import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What tells this process from every other that had or will have its number; undefined when none of that number
 * runs. A process that was killed but not yet collected by its parent counts as not running.
 */
export function processIdentity(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === "linux" ? linuxIdentity(pid) : portableIdentity(pid);
}

/** The command line of a running process; empty when it cannot be known. */
export function commandLineOf(pid: number): string {
  try {
    if (process.platform !== "linux") return execFileSync("ps", ["-o", "command=", "-p", `${pid}`]).toString();
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

function linuxIdentity(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program stands in brackets and may hold anything, so what follows the last one is read.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state] = fields;
    if (state === "Z" || state === "X") return undefined;
    return `${bootId()}:${fields[19] ?? ""}`;
  } catch {
    return undefined;
  }
}

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

function portableIdentity(pid: number): string | undefined {
  try {
    return (
      execFileSync("ps", ["-o", "lstart=", "-p", `${pid}`])
        .toString()
        .trim() || undefined
    );
  } catch {
    return undefined;
  }
}
