import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";
import { trigger } from "./trigger.ts";

export const eventTrigger = defineNode({
  ...trigger,
  type: "trigger.event",
  title: "Event",
  summary: "Something happens in Guildhall, such as a task that is completed.",
  icon: "zap",
  config: z.object({
    event: z.string().min(1).max(80).meta({ title: "Event", choose: "event" }),
    filter: z.string().max(4000).optional().meta({ title: "Only when", language: "jsonata" }),
  }),
  raw: ["filter"],
  outputs: () => outputOf("object"),
});
