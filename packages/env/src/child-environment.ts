import type { EnvSource } from "./read-env.ts";

/** This process's environment with `changes` on top, for a process that it starts; `undefined` takes one away. */
export function childEnvironment(changes: EnvSource, source: EnvSource = process.env): EnvSource {
  return { ...source, ...changes };
}
