import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { identifier } from "../fields.ts";
import { trigger } from "./trigger.ts";

/** One field of the form that asks for a run's input. */
export const inputField = z.object({
  name: identifier.meta({ title: "Name" }),
  title: z.string().max(120).default("").meta({ title: "Label" }),
  type: z.enum(["text", "long-text", "number", "boolean", "json"]).default("text").meta({ title: "Type" }),
  isRequired: z.boolean().default(false).meta({ title: "Required" }),
  initial: z.string().max(4000).default("").meta({ title: "Filled in with" }),
});

export const manualTrigger = defineNode({
  ...trigger,
  type: "trigger.manual",
  title: "Start by hand",
  summary: "Somebody starts it, from its page or by a program, and fills in a form.",
  icon: "play",
  config: z.object({ fields: z.array(inputField).max(40).default([]).meta({ title: "Form" }) }),
});
