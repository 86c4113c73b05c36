import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { canvasColor } from "./canvas-color.ts";

export const noteNode = defineNode({
  type: "note",
  title: "Note",
  summary: "Words on the canvas; it does nothing.",
  group: "canvas",
  icon: "sticky-note",
  config: z.object({
    text: z.string().max(20_000).default("").meta({ title: "Text" }),
    color: canvasColor.default("yellow"),
    width: z.int().min(80).max(2000).default(240).meta({ title: "Width" }),
    height: z.int().min(40).max(2000).default(120).meta({ title: "Height" }),
  }),
  raw: ["text"],
  inputs: () => [],
  outputs: () => [],
});
