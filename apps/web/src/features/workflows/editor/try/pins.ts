import { jsonValue, type JsonValue } from "@guildhall/kernel";
import { z } from "zod";

export type Pins = Readonly<Record<string, JsonValue>>;

const kept = z.record(z.string(), jsonValue);
const keyOf = (workflowId: string) => `guildhall.pins.${workflowId}`;

/** What was pinned in this browser to the steps of a workflow; nothing when it can't be read. */
export function readPins(workflowId: string): Pins {
  try {
    return kept.parse(JSON.parse(localStorage.getItem(keyOf(workflowId)) ?? "{}"));
  } catch {
    return {};
  }
}

/** Keeps what is pinned; a browser without room for it goes on without. */
export function writePins(workflowId: string, pins: Pins): void {
  try {
    if (Object.keys(pins).length === 0) localStorage.removeItem(keyOf(workflowId));
    else localStorage.setItem(keyOf(workflowId), JSON.stringify(pins));
  } catch {
    // The pins stay for as long as the page is open.
  }
}
