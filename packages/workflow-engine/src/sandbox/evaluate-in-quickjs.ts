import variant from "@jitl/quickjs-wasmfile-release-sync";
import { jsonValue } from "@guildhall/kernel";
import {
  newQuickJSWASMModuleFromVariant,
  type QuickJSContext,
  shouldInterruptAfterDeadline,
} from "quickjs-emscripten-core";
import { z } from "zod";
import type { SandboxAnswer, SandboxCall } from "./sandbox-call.ts";

const mostLogs = 200;

/** Runs code in an interpreter of its own, compiled to WebAssembly: no clock of ours, no files, no network, no globals. */
export async function evaluateInQuickJs(call: SandboxCall): Promise<SandboxAnswer> {
  const quickjs = await newQuickJSWASMModuleFromVariant(variant);
  using runtime = quickjs.newRuntime();
  runtime.setMemoryLimit(call.memoryMb * 1024 * 1024);
  runtime.setMaxStackSize(512 * 1024);
  runtime.setInterruptHandler(shouldInterruptAfterDeadline(Date.now() + call.timeoutMs));
  using context = runtime.newContext();
  const logs: string[] = [];
  giveConsole(context, logs);
  using result = context.evalCode(programOf(call), "code.js");
  if (result.error) return { error: wordsOf(context.dump(result.error), call), logs };
  const text: unknown = context.dump(result.value);
  const output = jsonValue.safeParse(typeof text === "string" ? JSON.parse(text) : null);
  return { output: output.success ? output.data : null, logs };
}

/** The values are declared before the code, as JSON, which is JavaScript; its result comes back as JSON. */
function programOf({ source, input }: SandboxCall): string {
  const values = Object.entries(input).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  return `${values.join(" ")} JSON.stringify((() => { "use strict";\n${source}\n})() ?? null)`;
}

function giveConsole(context: QuickJSContext, logs: string[]): void {
  using log = context.newFunction("log", (...args) => {
    const words = args.map((arg) => {
      const value: unknown = context.dump(arg);
      return typeof value === "string" ? value : JSON.stringify(value);
    });
    if (logs.length < mostLogs) logs.push(words.join(" ").slice(0, 2000));
  });
  using console = context.newObject();
  context.setProp(console, "log", log);
  context.setProp(context.global, "console", console);
}

const thrown = z.object({ name: z.string().default("Error"), message: z.string().default("") });

function wordsOf(error: unknown, { timeoutMs, memoryMb }: SandboxCall): string {
  const { name, message } = thrown.safeParse(error).data ?? { name: "Error", message: String(error) };
  if (message === "interrupted") return `The code ran longer than ${timeoutMs} ms.`;
  if (message === "out of memory") return `The code needed more than ${memoryMb} MB of memory.`;
  return `${name}: ${message}`;
}
