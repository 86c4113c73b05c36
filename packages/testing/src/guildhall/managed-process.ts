import { type ChildProcess, spawn } from "node:child_process";
import { childEnvironment, compileCache, type EnvSource, nodeArguments, repositoryRoot } from "@guildhall/env";

/** A process of Guildhall that a test may kill and start again. */
export type ManagedProcess = {
  /** Starts it; it must not be running. */
  start: () => void;
  /** Sends a signal and waits until the process is gone. `SIGKILL` is what kill -9 sends. */
  kill: (signal: "SIGKILL" | "SIGTERM") => Promise<void>;
  /** Sends a signal and returns at once: `SIGSTOP` freezes, `SIGCONT` thaws. */
  signal: (signal: "SIGSTOP" | "SIGCONT") => void;
  pid: () => number;
  /** What it printed so far, over all its lives. */
  output: () => string;
};

/** Describes a process that runs a file of this repository; it is not started yet. */
export function managedProcess(file: string, env: EnvSource): ManagedProcess {
  let child: ChildProcess | undefined;
  let output = "";
  const running = (): ChildProcess & { pid: number } => {
    if (child?.pid === undefined || child.exitCode !== null) throw new Error(`${file} is not running:\n${output}`);
    return Object.assign(child, { pid: child.pid });
  };
  return {
    start() {
      const options = {
        cwd: repositoryRoot,
        env: childEnvironment({ ...compileCache, ...env }),
        stdio: ["ignore", "pipe", "pipe", "ipc"] as const,
      };
      child = spawn(process.execPath, [...nodeArguments, file], { ...options, stdio: [...options.stdio] });
      child.stdout?.on("data", (data: Buffer) => (output += data.toString()));
      child.stderr?.on("data", (data: Buffer) => (output += data.toString()));
    },
    async kill(signal) {
      const victim = running();
      const gone = new Promise((resolve) => victim.once("exit", resolve));
      victim.kill(signal);
      await gone;
    },
    signal: (signal) => void running().kill(signal),
    pid: () => running().pid,
    output: () => output,
  };
}
