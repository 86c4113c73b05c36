import { dailyFiguresRow } from "@guildhall/db/rows";
import { z } from "zod";

const day = z.iso.date();
const longestDays = 366;
const dayMs = 86_400_000;

const isInOrder = ({ from, to }: { from: string; to: string }) => from <= to;
const isShort = ({ from, to }: { from: string; to: string }) => Date.parse(to) - Date.parse(from) < longestDays * dayMs;

/** Days of UTC: the first and the last one. */
export const figuresInput = z
  .object({ from: day, to: day })
  .refine(isInOrder, { path: ["to"], error: "comes before the first day" })
  .refine(isShort, { path: ["from"], error: "is more than a year before the last day" });
export type FiguresInput = z.infer<typeof figuresInput>;

/** Whose figures they are. */
export const whoseFigures = z.enum(["organization", "me"]);
export type WhoseFigures = z.infer<typeof whoseFigures>;

const { conversations, messages, agentsCreated, agentsActive, workflowsCreated, workflowsExecuted, errors } =
  dailyFiguresRow.shape;

/** What happened on one day. */
export const dayFigures = z.object({
  day,
  conversations,
  messages,
  tokens: z.int(),
  costMicros: z.int(),
  agentsCreated,
  agentsActive,
  workflowsCreated,
  workflowsExecuted,
  averageResponseMs: z.int().nullable(),
  errors,
});
export type DayFigures = z.infer<typeof dayFigures>;

/** What one agent, workflow, model or person had a part in; nameless once it is gone. */
export const usageShare = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  calls: z.int(),
  tokens: z.int(),
  costMicros: z.int(),
});
export type UsageShare = z.infer<typeof usageShare>;

/** The days on which something happened, in their order, and who and what took the tokens. */
export const figuresView = z.object({
  days: z.array(dayFigures),
  agents: z.array(usageShare),
  workflows: z.array(usageShare),
  models: z.array(usageShare),
  /** Empty for the own figures. */
  people: z.array(usageShare),
});
export type FiguresView = z.infer<typeof figuresView>;
