import { jsonValue } from "@guildhall/kernel";
import { z } from "zod";
import { textOf } from "../expression/text-of.ts";

/** A field that is text, whatever its template gave. */
export const text = jsonValue.optional().transform(textOf);

/** A field that is optional text: empty is none. */
export const optionalText = text.transform((it) => it || undefined);

/** Text by name. */
export const texts = z.record(z.string(), text).default({});
