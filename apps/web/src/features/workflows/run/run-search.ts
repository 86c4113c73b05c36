/** What the address of a run holds: the chosen step, and whether steps are a list or stand on the canvas. */
export type RunSearch = { step?: string; view?: "list" | "canvas" };

/** Reads the address of a run; what it does not know it leaves out. */
export function readRunSearch({ step, view }: Record<string, unknown>): RunSearch {
  return {
    ...(typeof step === "string" && step && { step }),
    ...(view === "canvas" && { view }),
  };
}
