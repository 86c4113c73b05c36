import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./root.mjs";
import { complain, say } from "./say.mjs";

let running;
let stopped;

/**
 * Runs a program with this terminal and answers its exit code. A Node program gets a channel too, by which it notices
 * when this process is gone, even by kill -9.
 */
export function run(command, args, env) {
  const stdio = ["inherit", "inherit", "inherit", ...(command === "node" ? ["ipc"] : [])];
  return ended(start(command, args, { env, stdio }));
}

/** Runs a program without a word; tells how long it takes, and all that it said only when it fails. */
export async function runQuietly(command, args, { env, cwd = root, still }) {
  const child = start(command, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  child.stdout.on("data", (part) => said.push(part));
  child.stderr.on("data", (part) => said.push(part));
  const reminder = setInterval(() => say(still), 15_000);
  const code = await ended(child);
  clearInterval(reminder);
  if (code === 0) return;
  if (!stopped) process.stderr.write(Buffer.concat(said));
  if (!stopped) complain(`This failed (exit code ${code}): ${command} ${args.join(" ")}`);
  process.exit(code);
}

function start(command, args, options) {
  if (stopped) process.exit(exitCodeOf(stopped));
  running = spawn(command, args, { cwd: root, shell: process.platform === "win32", ...options });
  return running;
}

function ended(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => {
      complain(error.message);
      resolve(127);
    });
    child.once("exit", (code, signal) => resolve(code ?? exitCodeOf(signal)));
  });
}

function exitCodeOf(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}

function stop(signal, forward) {
  stopped = signal;
  if (forward) running?.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
}

// Ctrl-C reaches every program of the terminal by itself; a second one would tell it to hurry.
process.on("SIGINT", () => stop("SIGINT", !process.stdin.isTTY));
process.on("SIGTERM", () => stop("SIGTERM", true));
process.on("SIGHUP", () => stop("SIGHUP", true));

// npm starts scripts through a shell, which may die of a signal without passing it on.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop("SIGTERM", true), 1_000).unref();
}
