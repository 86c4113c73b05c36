import { z } from "zod";
import { chatTrigger } from "../nodes/types/chat-trigger.ts";
import { eventTrigger } from "../nodes/types/event-trigger.ts";
import { manualTrigger } from "../nodes/types/manual-trigger.ts";
import { scheduleTrigger } from "../nodes/types/schedule-trigger.ts";
import { webhookTrigger } from "../nodes/types/webhook-trigger.ts";
import { defineRunner } from "../run/node-runner.ts";

/** A trigger hands on the input of the run. */
export const triggerRunners = [manualTrigger, scheduleTrigger, webhookTrigger, chatTrigger, eventTrigger].map((type) =>
  defineRunner(type, z.unknown(), (_settings, { incoming }) => ({ output: incoming })),
);
