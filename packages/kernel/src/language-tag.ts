import { z } from "zod";

/** A language tag of BCP 47 such as `en` or `pt-BR`, in its canonical form. */
export const languageTag = z
  .string()
  .max(35)
  .refine((tag) => canonicalTag(tag) !== undefined, "must be a language tag such as en or pt-BR")
  .transform((tag) => canonicalTag(tag) ?? tag);

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
