import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";
import { template } from "../fields.ts";

export const waitNode = defineNode({
  type: "wait",
  title: "Wait",
  summary: "Goes on after a while, or at a certain time; meanwhile it holds nothing.",
  group: "people",
  icon: "hourglass",
  config: z.object({
    mode: z.enum(["for", "until"]).default("for").meta({ title: "Wait" }),
    durationMs: z.int().min(0).max(31_536_000_000).default(60_000).meta({ title: "How long", unit: "ms" }),
    /** An instant in ISO 8601. */
    until: template("Until", { most: 200 }).default(""),
  }),
  outputs: () => outputOf("object"),
});
