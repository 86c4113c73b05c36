import { budgetRow } from "@guildhall/db/rows";
import { idSchema } from "@guildhall/kernel";
import { z } from "zod";

/** Micro-dollars: a million dollars at most. */
const limit = z.int().min(1).max(1_000_000_000_000);

const changeable = z.object({
  period: budgetRow.shape.period,
  limitMicros: limit,
  /** Whether a call that would exceed it is refused, or only noticed. */
  isHard: z.boolean(),
  isEnabled: z.boolean(),
});

/** A budget of the organization, or of one of project, agent and person; of all runs together, or of each by itself. */
export const createBudgetInput = z
  .object({
    projectId: idSchema("project").optional(),
    agentId: idSchema("agent").optional(),
    userId: idSchema("user").optional(),
    isPerRun: z.boolean().default(false),
    period: changeable.shape.period.default("month"),
    limitMicros: limit,
    isHard: z.boolean().default(true),
    isEnabled: z.boolean().default(true),
  })
  .refine(({ projectId, agentId, userId }) => [projectId, agentId, userId].filter(Boolean).length <= 1, {
    path: ["agentId"],
    error: "is one thing too many: a budget is for a project, an agent or a person",
  });
export type CreateBudgetInput = z.infer<typeof createBudgetInput>;

export const budgetInput = z.object({ id: idSchema("budget") });
export const updateBudgetInput = budgetInput.extend(changeable.partial().shape);
export type UpdateBudgetInput = z.infer<typeof updateBudgetInput>;

/** A budget with what it has given in the period that is under way. */
export const budgetView = budgetRow
  .pick({
    id: true,
    projectId: true,
    agentId: true,
    userId: true,
    isPerRun: true,
    period: true,
    isHard: true,
    isEnabled: true,
    createdAt: true,
  })
  .extend({
    /** The name of the project, the agent or the person; null when it is for all of the organization. */
    subject: z.string().nullable(),
    limitMicros: z.int(),
    spentMicros: z.int(),
    reservedMicros: z.int(),
    /** When it begins anew; null when it never does. */
    renewsAt: z.date().nullable(),
  });
export type BudgetView = z.infer<typeof budgetView>;

export const budgetList = z.object({ items: z.array(budgetView), nextCursor: z.null() });
export type BudgetList = z.infer<typeof budgetList>;
