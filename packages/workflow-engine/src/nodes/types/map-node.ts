import { z } from "zod";
import { defineNode, plainInput } from "../node-type.ts";
import { template } from "../fields.ts";

export const mapNode = defineNode({
  type: "map",
  title: "For each",
  summary: "Does the same with every item of a list, several at once if you like.",
  group: "logic",
  icon: "repeat",
  config: z.object({
    list: template("List").default("").meta({ placeholder: "What comes in" }),
    concurrency: z.int().min(1).max(100).default(5).meta({ title: "How many at once" }),
    /** `skip` leaves null in the place of an item that failed. */
    onItemError: z.enum(["fail", "skip"]).default("fail").meta({ title: "When an item fails" }),
  }),
  inputs: ({ list }) => [
    { ...plainInput, type: list ? "any" : "list" },
    { name: "result", title: "Result of an item", type: "any" },
  ],
  outputs: () => [
    { name: "item", title: "Each item", type: "any" },
    { name: "out", title: "When all are done", type: "list" },
  ],
});
