import type { StepDetails } from "../workflow-item.ts";

/** How a step is named in the address. */
export const keyOfStep = ({ nodeId, iteration }: Pick<StepDetails, "nodeId" | "iteration">): string =>
  `${nodeId}:${iteration}`;

/** The step that is shown: the one that was chosen, of a node with several the one that failed or began last, or what failed. */
export function chooseStep(
  steps: readonly StepDetails[],
  key: string | undefined,
  nodeId?: string,
): StepDetails | undefined {
  const chosen = steps.find((step) => keyOfStep(step) === key);
  if (chosen) return chosen;
  const among = nodeId === undefined ? steps : steps.filter((step) => step.nodeId === nodeId);
  return among.find(({ status }) => status === "failed") ?? (nodeId === undefined ? undefined : among.at(-1));
}
