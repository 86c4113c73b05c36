import type { Notifications } from "@guildhall/db";
import { decodeFrameNote, type FrameNote, frameChannel } from "./frame-note.ts";

/** Told of each committed frame of a topic, or, as `missed`, that some may have been lost and must be read. */
export type FrameListener = (note: FrameNote | "missed") => void;

/** The frames that workers commit, as this process hears of them: one connection for any number of readers. */
export type RunFeed = { subscribe: (topic: string, listener: FrameListener) => () => void };

/** Opens the feed on the process's listening connection. */
export function openRunFeed(notifications: Notifications): RunFeed {
  const byTopic = new Map<string, Set<FrameListener>>();
  notifications.listen(frameChannel, (payload) => {
    const topic = payload.slice(0, payload.indexOf(" "));
    const listeners = byTopic.get(topic);
    if (!listeners) return;
    const note = decodeFrameNote(payload) ?? "missed";
    for (const listener of listeners) listener(note);
  });
  notifications.onReconnect(() => {
    for (const listeners of byTopic.values()) for (const listener of listeners) listener("missed");
  });
  return { subscribe: (topic, listener) => subscribe(byTopic, topic, listener) };
}

function subscribe(byTopic: Map<string, Set<FrameListener>>, topic: string, listener: FrameListener): () => void {
  const listeners = byTopic.get(topic) ?? new Set();
  byTopic.set(topic, listeners.add(listener));
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) byTopic.delete(topic);
  };
}
