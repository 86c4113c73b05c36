import type { z } from "zod";
import { agentsShapes } from "./agents-shapes.ts";
import { analyticsShapes } from "./analytics-shapes.ts";
import { billingShapes } from "./billing-shapes.ts";
import { conversationsShapes } from "./conversations-shapes.ts";
import { identityShapes } from "./identity-shapes.ts";
import { insightsShapes } from "./insights-shapes.ts";
import { knowledgeShapes } from "./knowledge-shapes.ts";
import { learningShapes } from "./learning-shapes.ts";
import { opsShapes } from "./ops-shapes.ts";
import { orgsShapes } from "./orgs-shapes.ts";
import { runsShapes } from "./runs-shapes.ts";
import { toolsShapes } from "./tools-shapes.ts";
import { workflowsShapes } from "./workflows-shapes.ts";
import { workspaceShapes } from "./workspace-shapes.ts";

export { runInput } from "./runs-shapes.ts";

/** What each JSON column may hold, by `Model.field`. Read a column only through `readJson`. */
export const jsonShapes = {
  ...agentsShapes,
  ...analyticsShapes,
  ...billingShapes,
  ...conversationsShapes,
  ...identityShapes,
  ...insightsShapes,
  ...knowledgeShapes,
  ...learningShapes,
  ...opsShapes,
  ...orgsShapes,
  ...runsShapes,
  ...toolsShapes,
  ...workflowsShapes,
  ...workspaceShapes,
} satisfies Record<string, z.ZodType>;

/** Parses the value of a JSON column; throws when what is stored isn't what the schema says. */
export function readJson<Column extends keyof typeof jsonShapes>(
  column: Column,
  value: unknown,
): z.infer<(typeof jsonShapes)[Column]>;
export function readJson(column: keyof typeof jsonShapes, value: unknown): unknown {
  return jsonShapes[column].parse(value);
}
