import type { LanguageModelV4ToolCall } from "@ai-sdk/provider";
import { type JsonValue, jsonValue, type RunEvent, type Turn } from "@guildhall/kernel";
import { storable } from "./storable.ts";

/** The log's entry for a call that the model made: with an id that is unique in the log, and a name and input that can be stored and sent back. */
export function acceptToolCall(call: LanguageModelV4ToolCall, turn: Turn): Extract<RunEvent, { type: "tool-call" }> {
  const toolName = plain(call.toolName) || "unnamed";
  return { type: "tool-call", toolCallId: uniqueId(call.toolCallId, turn), toolName, input: parseInput(call.input) };
}

function parseInput(text: string): JsonValue {
  if (text.trim() === "") return {};
  try {
    return storable(jsonValue.parse(JSON.parse(text)));
  } catch {
    return storable(text);
  }
}

/** Some servers number the calls of each answer from 0, so that the second step repeats the ids of the first. */
function uniqueId(wanted: string, turn: Turn): string {
  const taken = new Set(turn.parts.map((part) => (part.type === "tool" ? part.toolCallId : "")));
  const base = plain(wanted) || "call";
  let id = base;
  for (let n = turn.parts.length; id === "" || taken.has(id); n++) id = `${base}_${n}`;
  return id;
}

function plain(text: string): string {
  return text.replaceAll(/[^\w-]/g, "_").slice(0, 64);
}
