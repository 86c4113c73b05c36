import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";

/** A process that says when it is up and ends as `stop` says. */
function start(program: string): { child: ChildProcess; said: Promise<string> } {
  const head = `import { onStop } from ${JSON.stringify(join(import.meta.dirname, "on-stop.ts"))};`;
  const stdio: ["ignore", "pipe", "inherit", "ipc"] = ["ignore", "pipe", "inherit", "ipc"];
  const child = spawn(process.execPath, ["--input-type=module", "-e", `${head}\n${program}`], { stdio });
  if (!child.stdout) throw new Error("There is no output to read.");
  return { child, said: text(child.stdout) };
}

const staysAlive = "setInterval(() => {}, 1000);";
const saysSo = `onStop(() => { console.log("asked"); process.exit(0); }); process.send("up"); ${staysAlive}`;

it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("is asked by %s", async (signal) => {
  const { child, said } = start(saysSo);
  await once(child, "message");
  child.kill(signal);
  expect(await said).toBe("asked\n");
});

it("is asked when the one who started it is gone", async () => {
  const { child, said } = start(saysSo);
  await once(child, "message");
  child.disconnect();
  expect(await said).toBe("asked\n");
});

it("is asked even when that one was gone before", async () => {
  const late = `process.send("up"); setTimeout(() => { ${saysSo.replace('process.send("up");', "")} }, 300);`;
  const { child, said } = start(late);
  await once(child, "message");
  child.disconnect();
  expect(await said).toBe("asked\n");
});

it("ends when stopping takes too long", async () => {
  const { child } = start(`onStop(() => new Promise(() => {}), { graceMs: 50 }); process.send("up"); ${staysAlive}`);
  await once(child, "message");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([1, null]);
});

it("does not keep a process alive", async () => {
  const { child } = start("onStop(() => {});");
  expect(await once(child, "exit")).toEqual([0, null]);
});
