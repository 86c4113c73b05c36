import { z } from "zod";
import { defineNode } from "../node-type.ts";
import { trigger } from "./trigger.ts";

export const scheduleTrigger = defineNode({
  ...trigger,
  type: "trigger.schedule",
  title: "Schedule",
  summary: "It starts at the times of its schedules.",
  icon: "calendar-clock",
  config: z.object({}),
});
