import { z } from "zod";

/** An http or https address, kept without the slash at its end. */
export const webAddress = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, ""));
