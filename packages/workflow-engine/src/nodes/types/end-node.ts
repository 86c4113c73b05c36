import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { template } from "../fields.ts";

export const endNode = defineNode({
  type: "end",
  title: "End",
  summary: "What the run gives back, or why it fails.",
  group: "logic",
  icon: "flag",
  config: z.object({
    output: template("Output").default("").meta({ placeholder: "What comes in" }),
    outcome: z.enum(["completed", "failed"]).default("completed").meta({ title: "The run ends as" }),
    message: template("Why it fails", { most: 2000 }).default(""),
  }),
  outputs: () => [],
});
