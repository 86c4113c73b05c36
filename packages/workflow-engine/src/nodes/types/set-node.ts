import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";
import { identifier } from "../fields.ts";

export const setNode = defineNode({
  type: "set",
  title: "Set variables",
  summary: "Puts values aside under names; later steps read them as vars.name.",
  group: "data",
  icon: "variable",
  config: z.object({
    values: z.record(identifier, z.json()).default({}).meta({ title: "Variables", template: true }),
  }),
  outputs: () => outputOf("object"),
});
