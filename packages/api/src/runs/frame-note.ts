import type { RunFrame } from "@guildhall/kernel";
import { runEvent } from "@guildhall/kernel";
import { z } from "zod";

/** On this channel every committed frame is told. */
export const frameChannel = "guildhall_frame";

/** PostgreSQL carries up to 8,000 bytes in a notification. */
const mostBytes = 7900;

/** A frame that was just committed. Without `events` it was too large to carry, and has to be read. */
export type FrameNote = { topic: string; runId: string; seq: number; events: RunFrame["events"] | null };

const events = z.array(runEvent);

/** The text of a notification: topic, run, sequence number and, when they fit, the events. */
export function encodeFrameNote(topic: string, runId: string, seq: number, eventsText: string): string {
  const head = `${topic} ${runId} ${seq} `;
  return Buffer.byteLength(head) + Buffer.byteLength(eventsText) <= mostBytes ? head + eventsText : head;
}

/** Reads a notification of ours back. */
export function decodeFrameNote(text: string): FrameNote {
  const [topic = "", runId = "", seq = ""] = text.split(" ", 3);
  const eventsText = text.slice(topic.length + runId.length + seq.length + 3);
  return { topic, runId, seq: Number(seq), events: eventsText ? events.parse(JSON.parse(eventsText)) : null };
}
