import { z } from "zod";

/** A column of a report's table: its type, and what its cells are like. */
export const reportColumn = z.object({
  name: z.string().max(300),
  type: z.enum(["text", "number", "date", "boolean", "empty"]),
  filled: z.int().nonnegative(),
  distinct: z.int().nonnegative().exactOptional(),
  min: z.union([z.number(), z.string()]).exactOptional(),
  max: z.union([z.number(), z.string()]).exactOptional(),
  mean: z.number().exactOptional(),
});
export type ReportColumn = z.infer<typeof reportColumn>;

/** What an insight says: in words, with the figures it is about and what could be done. */
export const insightContent = z.object({
  text: z.string().max(20_000),
  figures: z
    .array(
      z.object({
        label: z.string().max(200),
        value: z.union([z.number(), z.string()]),
        unit: z.string().exactOptional(),
      }),
    )
    .max(50)
    .default([]),
  actions: z.array(z.string().max(2000)).max(20).default([]),
});
export type InsightContent = z.infer<typeof insightContent>;

const counts = z.object({
  messages: z.int().nonnegative().default(0),
  executions: z.int().nonnegative().default(0),
  tokens: z.int().nonnegative().default(0),
  costMicros: z.int().nonnegative().default(0),
  errors: z.int().nonnegative().default(0),
});

/** A day's figures for each agent and each workflow, by id. */
export const figuresBreakdown = z.object({
  agents: z.record(z.string(), counts).default({}),
  workflows: z.record(z.string(), counts).default({}),
});
export type FiguresBreakdown = z.infer<typeof figuresBreakdown>;
