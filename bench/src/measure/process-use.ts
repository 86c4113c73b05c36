import { readFileSync } from "node:fs";

/** The memory that a process holds. Linux only: it reads /proc. */
export function residentMb(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

/** The time that a process had on a processor since its start; the clock of Linux ticks a hundred times a second. */
export function cpuMs(pid: number): number {
  const [, behindName = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const fields = behindName.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
