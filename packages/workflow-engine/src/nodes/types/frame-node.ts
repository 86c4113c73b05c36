import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { canvasColor } from "./canvas-color.ts";

/** The room between a frame's border and the steps in it. */
export const framePadding = { side: 32, top: 56 };

export const frameNode = defineNode({
  type: "frame",
  title: "Frame",
  summary: "A named area that holds steps together on the canvas: what stands in it moves with it.",
  group: "canvas",
  icon: "frame",
  config: z.object({
    color: canvasColor.default("grey"),
    width: z.int().min(120).max(20_000).default(480).meta({ title: "Width" }),
    height: z.int().min(80).max(20_000).default(280).meta({ title: "Height" }),
  }),
  inputs: () => [],
  outputs: () => [],
});
