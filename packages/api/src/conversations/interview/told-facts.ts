import { z } from "zod";

/** Text as the database can keep it, on one line, not longer than this. */
const line = (most: number) =>
  z.string().transform((text) =>
    text
      .replaceAll("\u0000", "")
      .replace(/[*_`\s]+/g, " ")
      .trim()
      .slice(0, most)
      .toWellFormed(),
  );

/** What is learnt from a part of an interview; the shape in which a model is asked for it. */
export const toldFacts = {
  facts: z
    .array(z.strictObject({ name: line(80), value: line(400) }))
    .transform((facts) => facts.filter(({ name, value }) => name && value).slice(0, 8)),
  isOver: z.boolean(),
} as const;

export type ToldFacts = z.infer<z.ZodObject<typeof toldFacts>>;
