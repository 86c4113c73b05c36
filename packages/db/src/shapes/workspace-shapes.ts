import { record } from "@guildhall/kernel";
import type { z } from "zod";

/** What the JSON columns of workspace hold. */
export const workspaceShapes = {
  "Project.metadata": record,
  "Task.codeContext": record,
  "Task.metadata": record,
} satisfies Record<string, z.ZodType>;
