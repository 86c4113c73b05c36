import type { ToolPart } from "@guildhall/kernel";

/** How a call stands, by what the log tells of it, in the kinds of `Status`. */
export function toolState({ output, isError, approval }: ToolPart) {
  if (approval?.status === "rejected") return { kind: "stopped", words: "Refused" } as const;
  if (output !== undefined)
    return isError ? ({ kind: "failed", words: "Failed" } as const) : ({ kind: "done", words: "Done" } as const);
  if (approval?.status === "asked") return { kind: "attention", words: "Waits for you" } as const;
  return { kind: "busy", words: "At work" } as const;
}
