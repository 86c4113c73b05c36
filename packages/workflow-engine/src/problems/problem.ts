/** What is wrong with a graph, in words, and where. */
export type Problem = {
  /** With an `error` a graph can't be published; a `warning` is worth a look. */
  severity: "error" | "warning";
  message: string;
  nodeId?: string;
  edgeId?: string;
  /** The path of the field of the configuration. */
  field?: string;
};

export const problem = (message: string, where: Omit<Problem, "severity" | "message"> = {}): Problem => ({
  severity: "error",
  message,
  ...where,
});

export const warning = (message: string, where: Omit<Problem, "severity" | "message"> = {}): Problem => ({
  severity: "warning",
  message,
  ...where,
});
