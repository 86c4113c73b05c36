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
  timeoutMs: z.number().optional(),
});

export const approvalRunner = defineRunner(approvalNode, settings, (given, { incoming, now }) => {
  const { title, message, data = incoming, assigneeId = null, role, timeoutMs } = given;
  const dueAt = timeoutMs === undefined ? null : new Date(now().getTime() + timeoutMs);
  return { wait: { kind: "approval", dueAt, approval: { title, message, data, assigneeId, role } } };
});
