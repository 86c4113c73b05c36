import type { StepDetails } from "../../workflow-item.ts";
import { stateAt } from "./moments.ts";

/** A step with what was known of it at an instant; null where it had not begun. Without an instant all is known. */
export function stepAt(step: StepDetails, at: number | null): StepDetails | null {
  if (at === null) return step;
  const status = stateAt(step, at, false);
  if (status === null) return null;
  const isOver = step.finishedAt !== null && Date.parse(step.finishedAt) <= at;
  return isOver ? step : { ...step, status, finishedAt: null, output: null, error: null };
}
