import { type ChildProcess, spawn } from "node:child_process";
import { repositoryRoot } from "@guildhall/env";
import { say } from "../say.ts";

/** The exit code by which a process says that starting it again would not help. */
export const refusedExitCode = 78;

export type SuperviseOptions = {
  /** For the messages: `server`. */
  name: string;
  /** Program and arguments; the program is Node. */
  args: string[];
  env: Record<string, string | undefined>;
  cwd?: string;
  /** Told once when it refused to start or ended too often: everything should stop. */
  onGivenUp: (name: string) => void;
};

export type Supervised = {
  /** Ends the process and starts it anew. */
  restart: () => void;
  /** Asks it to end and resolves when it has; after `graceMs` it is killed. */
  stop: (graceMs?: number) => Promise<void>;
};

const steadyAfterMs = 10_000;
const shortLivesAllowed = 8;

/** Keeps a process running: when it ends by itself it is started again, at once the first time, then ever later. */
export function supervise(options: SuperviseOptions): Supervised {
  let shortLives = 0;
  let stopping = false;
  let restarting = false;
  let timer: NodeJS.Timeout | undefined;
  let child = launch();

  function launch(): ChildProcess {
    const startedAt = performance.now();
    const started = spawnNode(options);
    started.once("exit", (code, signal) => ended(performance.now() - startedAt, code, signal));
    return started;
  }

  function ended(livedMs: number, code: number | null, signal: string | null): void {
    if (stopping) return;
    if (code === refusedExitCode) return giveUp();
    // Killed from outside, it may be killed as often as somebody likes; only what ends by itself can't be helped.
    shortLives = livedMs > steadyAfterMs || restarting || signal ? 0 : shortLives + 1;
    if (shortLives > shortLivesAllowed) return giveUp();
    if (!restarting) say.error(`The ${options.name} ended (${signal ?? `exit code ${code}`}) and is started again.`);
    restarting = false;
    timer = setTimeout(() => (child = launch()), waitMs(shortLives));
  }

  function giveUp(): void {
    stopping = true;
    options.onGivenUp(options.name);
  }

  function restart(): void {
    if (stopping || hasEnded(child)) return;
    restarting = true;
    child.kill("SIGTERM");
  }

  async function stop(graceMs = 10_000): Promise<void> {
    stopping = true;
    clearTimeout(timer);
    await end(child, graceMs);
  }

  return { restart, stop };
}

/** How long to wait before the next start: nothing after a first end, then 0.1 s, doubled up to 5 s. */
export function waitMs(shortLives: number): number {
  return shortLives <= 1 ? 0 : Math.min(100 * 2 ** (shortLives - 2), 5_000);
}

// A session of its own: Ctrl-C in the terminal reaches the supervisor alone, which then stops the others in order.
// The channel tells them when the supervisor is gone.
function spawnNode({ args, env, cwd }: SuperviseOptions): ChildProcess {
  const stdio: ["ignore", "inherit", "inherit", "ipc"] = ["ignore", "inherit", "inherit", "ipc"];
  return spawn(process.execPath, args, { cwd: cwd ?? repositoryRoot, env, stdio, detached: true });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function end(child: ChildProcess, graceMs: number): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve) => {
    const killer = setTimeout(() => child.kill("SIGKILL"), graceMs);
    child.once("exit", () => {
      clearTimeout(killer);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
