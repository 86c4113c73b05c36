import { z } from "zod";

/** A template: text that may hold `{{ JSONata }}`; when it is one expression and nothing else, it gives that value. */
export const template = (title: string, { least = 0, most = 20_000 }: { least?: number; most?: number } = {}) =>
  z.string().min(least).max(most).meta({ title, template: true });

/** An expression of JSONata that stands alone, without braces. */
export const expression = (title: string) => z.string().min(1).max(20_000).meta({ title, language: "jsonata" });

/** The id of an object that the form lets people choose. */
export const chosen = (kind: "agent" | "workflow" | "tool" | "credential", title: string) =>
  z.string().min(1).max(64).meta({ title, choose: kind });

/** Names that expressions and outputs can use. */
export const identifier = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be letters, digits and _, not beginning with a digit");
