import { useSyncExternalStore } from "react";

const tickMs = 30_000;
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** The present instant in milliseconds, renewed every half minute for all who show it. */
export function useNow(): number {
  return useSyncExternalStore(listen, readNow, readNow);
}

function listen(changed: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = setInterval(tick, tickMs);
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) clearInterval(timer);
  };
}

function tick() {
  now = Date.now();
  for (const changed of listeners) changed();
}

const readNow = () => now;
