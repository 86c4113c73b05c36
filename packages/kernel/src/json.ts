import { z } from "zod";

/** Any value that JSON can hold. */
export const jsonValue = z.json();
export type JsonValue = z.infer<typeof jsonValue>;
