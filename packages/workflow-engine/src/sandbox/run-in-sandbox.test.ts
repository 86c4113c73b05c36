import { expect, test } from "vitest";
import { runInSandbox } from "./run-in-sandbox.ts";

const signal = new AbortController().signal;
const call = (source: string, more: object = {}) =>
  runInSandbox({ source, input: { n: 2, text: 'a\u2028"b' }, timeoutMs: 10_000, memoryMb: 16, ...more }, signal);

test("code sees its input and gives back a value", async () => {
  expect(await call("console.log('n is', n); return { twice: n * 2, text };")).toEqual({
    output: { twice: 4, text: 'a\u2028"b' },
    logs: ["n is 2"],
  });
  expect(await call("const x = 1;")).toEqual({ output: null, logs: [] });
});

test("code reaches nothing of ours", async () => {
  const names = ["process", "require", "fetch", "setTimeout", "globalThis.process", "WebAssembly", "Deno"];
  for (const name of names) {
    expect(await call(`return typeof ${name};`)).toMatchObject({ output: "undefined" });
  }
});

test("a loop without end, endless memory and endless depth are cut off in words", async () => {
  expect(await call("for (;;) {}", { timeoutMs: 500 })).toMatchObject({ error: "The code ran longer than 500 ms." });
  expect(await call("const a = []; for (;;) a.push([1, 2, 3]);")).toMatchObject({
    error: expect.stringMatching(/memory/),
  });
  expect(await call("const f = () => f() + 1; return f();")).toMatchObject({ error: expect.stringMatching(/stack/i) });
});

test("what code throws is told, and so is code that can't be read", async () => {
  expect(await call("throw new TypeError('no');")).toMatchObject({ error: "TypeError: no" });
  expect(await call("return (;")).toMatchObject({ error: expect.stringMatching(/SyntaxError/) });
});

test("a run that is stopped does not wait for the code", async () => {
  const stop = new AbortController();
  const running = runInSandbox({ source: "for (;;) {}", input: {}, timeoutMs: 20_000, memoryMb: 8 }, stop.signal);
  stop.abort(new Error("stopped"));
  await expect(running).rejects.toThrow("stopped");
});
