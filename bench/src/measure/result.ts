import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";

/** One line of a benchmark: a figure, what it is held against in the same run, and what it has to reach. */
export type Figure = { name: string; value: number; unit: string; baseline?: number; goal?: string };

export type Benchmark = {
  name: string;
  /** One sentence on what is measured, and how. */
  about: string;
  run: () => Promise<Figure[]>;
};

const resultsDir = join(import.meta.dirname, "../../results");

/** Writes the figures with what is needed to compare them later, and prints them as a table. */
export function report({ name, about }: Benchmark, figures: Figure[]): void {
  const surroundings = { at: new Date().toISOString(), node: process.version, cores: cpus().length, load: loadavg() };
  mkdirSync(resultsDir, { recursive: true });
  const text = JSON.stringify({ name, about, commit: commit(), ...surroundings, figures }, null, 2);
  writeFileSync(join(resultsDir, `${name}.json`), `${text}\n`);
  console.log(`\n${name}: ${about}`);
  console.table(figures.map(row));
}

function row({ name, value, unit, baseline, goal }: Figure) {
  const against = baseline === undefined ? "" : round(baseline);
  const ratio = baseline ? round(value / baseline) : "";
  return { figure: name, value: `${round(value)} ${unit}`, baseline: against, ratio, goal: goal ?? "" };
}

const round = (value: number) => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(1));

function commit(): string {
  return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: import.meta.dirname, encoding: "utf8" }).trim();
}
