import { z } from "zod";
import { jsonValue } from "./json.ts";

/** Anything by name, as JSON can hold it. */
export const record = z.record(z.string().max(200), jsonValue);
export type JsonRecord = z.infer<typeof record>;

/** Text by name, such as headers. */
export const stringRecord = z.record(z.string().max(200), z.string().max(8000));
