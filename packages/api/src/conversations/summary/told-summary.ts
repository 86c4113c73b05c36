import { z } from "zod";

/** Text as the database can keep it, on one line, not longer than this. */
const line = (most: number) =>
  z
    .string()
    .transform((text) => text.replaceAll("\u0000", "").toWellFormed().replace(/\s+/g, " ").trim().slice(0, most));

const list = (mostItems: number, most: number) =>
  z.array(line(most)).transform((items) => [...new Set(items.filter(Boolean))].slice(0, mostItems));

/** What a summary tells beside what is counted; the shape in which a model is asked for it. */
export const toldSummary = {
  text: z
    .string()
    .transform((text) => text.replaceAll("\u0000", "").toWellFormed().trim().slice(0, 8000))
    .refine((text) => text !== ""),
  topics: list(8, 120),
  decisions: list(12, 400),
  preferences: z
    .array(z.strictObject({ name: line(80), value: line(400) }))
    .transform((pairs) => pairs.filter(({ name, value }) => name && value).slice(0, 20)),
  followUps: list(8, 300),
  keywords: list(12, 60),
  domain: line(80),
  complexity: z.enum(["low", "medium", "high"]),
  resolution: z.enum(["completed", "partial", "open", "abandoned"]),
} as const;

export type ToldSummary = z.infer<z.ZodObject<typeof toldSummary>>;
