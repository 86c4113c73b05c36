import { useSyncExternalStore } from "react";
import type { Occurrence } from "./calendar-types.ts";

/** Something that is being deleted: it is hidden at once, and deleted when nobody took it back. */
export type Removal = { key: string; hides: (item: Occurrence) => boolean; send: () => void };

/** As long as the message that offers to undo it is shown, and a little. */
const waitMs = 6_500;

let removals: readonly Removal[] = [];
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

/** Hides something now and deletes it soon, unless it is taken back; a page that is left deletes at once. */
export function removeSoon(removal: Removal): void {
  write([...removals.filter(({ key }) => key !== removal.key), removal]);
  timers.set(removal.key, setTimeout(send, waitMs, removal));
}

/** Shows it again. */
export function takeBack(key: string): void {
  clearTimeout(timers.get(key));
  timers.delete(key);
  write(removals.filter((removal) => removal.key !== key));
}

/** Forgets a removal after what it hid is gone from the list, or the server has refused. */
export const forgetRemoval = takeBack;

/** Everything that is being deleted. */
export function useRemovals(): readonly Removal[] {
  return useSyncExternalStore(listen, () => removals);
}

/** Whether an event is among what is being deleted. */
export function isRemoved(pending: readonly Removal[], item: Occurrence): boolean {
  return pending.some(({ hides }) => hides(item));
}

function send(removal: Removal): void {
  if (timers.delete(removal.key)) removal.send();
}

function write(next: readonly Removal[]): void {
  removals = next;
  for (const changed of listeners) changed();
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState !== "hidden") return;
  for (const removal of removals) {
    clearTimeout(timers.get(removal.key));
    send(removal);
  }
});
