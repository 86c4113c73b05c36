import { z } from "zod";
import { approvalNode } from "../nodes/types/approval-node.ts";
import { defineRunner } from "../run/node-runner.ts";
import { optionalText, text } from "./settings.ts";

const settings = z.object({
  title: text,
  message: text,
  data: z.json().optional(),
  assigneeId: optionalText,
  role: z.enum(["owner", "admin", "member"]),
  remindAfterMs: z.number().optional(),
  reminders: z.number().default(3),
  timeoutMs: z.number().optional(),
});

export const approvalRunner = defineRunner(approvalNode, settings, (given, { incoming, now }) => {
  const { title, message, data = incoming, assigneeId = null, role, timeoutMs, remindAfterMs = null } = given;
  const reminders = remindAfterMs === null ? 0 : given.reminders;
  const dueAt = timeoutMs === undefined ? null : new Date(now().getTime() + timeoutMs);
  return {
    wait: { kind: "approval", dueAt, approval: { title, message, data, assigneeId, role, remindAfterMs, reminders } },
  };
});
