import type { RunFrame } from "@guildhall/kernel";
import { runEvent } from "@guildhall/kernel";
import { z } from "zod";

/** On this channel every committed frame is told. */
export const frameChannel = "guildhall_frame";

/** PostgreSQL carries up to 8,000 bytes in a notification. */
const mostBytes = 7900;

/** A frame that was just committed. Without `events` it was too large to carry, and has to be read. */
export type FrameNote = { topic: string; runId: string; seq: number; events: RunFrame["events"] | null };

const eventsInNote = z.string().transform(parseJson).pipe(z.array(runEvent));

/** The text of a notification: topic, run, sequence number and, when they fit, the events. */
export function encodeFrameNote(topic: string, runId: string, seq: number, eventsText: string): string {
  const head = `${topic} ${runId} ${seq} `;
  return Buffer.byteLength(head) + Buffer.byteLength(eventsText) <= mostBytes ? head + eventsText : head;
}

/** Reads a notification of ours back; null when this version can't read what it carries. */
export function decodeFrameNote(text: string): FrameNote | null {
  const [topic = "", runId = "", seq = ""] = text.split(" ", 3);
  const eventsText = text.slice(topic.length + runId.length + seq.length + 3);
  const note = { topic, runId, seq: Number(seq) };
  if (!eventsText) return { ...note, events: null };
  const parsed = eventsInNote.safeParse(eventsText);
  return parsed.success ? { ...note, events: parsed.data } : null;
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("must be JSON");
    return z.NEVER;
  }
}
