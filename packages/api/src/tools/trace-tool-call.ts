import { AppError, type JsonValue, type Trace } from "@guildhall/kernel";

type Told = { name: string; toolCallId: string; input: JsonValue };

/** Calls a tool, and tells the trace what came of it. */
export async function traceToolCall<Output>(
  trace: Trace,
  { input, ...told }: Told,
  call: () => Promise<Output>,
): Promise<Output> {
  const startedAtMs = Date.now();
  const tell = (failure: string | undefined, output?: Output) =>
    trace.tell({
      type: "tool",
      ...told,
      failure,
      startedAtMs,
      endedAtMs: Date.now(),
      content: () => ({ input, output: output ?? null }),
    });
  try {
    const output = await call();
    tell(undefined, output);
    return output;
  } catch (error) {
    tell(error instanceof AppError ? error.reason : "unexpected");
    throw error;
  }
}
