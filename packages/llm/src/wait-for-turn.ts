import { setTimeout as pause } from "node:timers/promises";
import { modelError } from "./model-error.ts";
import type { ModelProvider } from "./model-provider.ts";

type Limited = Pick<ModelProvider, "title" | "takeTurn">;

/** Waits until the provider may be called; rejects when its limit leaves no place within this time. */
export async function waitForTurn(
  { title, takeTurn }: Limited,
  withinMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const waitMs = takeTurn ? await takeTurn(withinMs) : 0;
  if (waitMs === null) throw modelError("model-over-limit", { provider: title });
  if (waitMs === 0) return;
  await pause(waitMs, undefined, { signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}
