import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { expression } from "../fields.ts";
import { policyField } from "../policy.ts";

export const transformNode = defineNode({
  type: "transform",
  title: "Transform",
  summary: "Makes new data of what is there, with one JSONata expression.",
  group: "data",
  icon: "braces",
  config: z.object({ expression: expression("Expression"), ...policyField }),
  raw: ["expression"],
});
