import { z } from "zod";
import { record } from "../record.ts";

/** A step of a mission: what to do, where, and the check that finds it done. */
export const missionStep = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  title: z.string().min(1).max(200),
  text: z.string().max(8000),
  hint: z.string().max(2000).exactOptional(),
  /** The page on which it is done. */
  route: z.string().max(300).exactOptional(),
  /** The name of a check that looks at real objects, and what it is told. */
  check: z.object({ name: z.string().min(1).max(80), with: record.default({}) }),
});
export type MissionStep = z.infer<typeof missionStep>;

/** Which parts of the app a mission shows and points at. */
export const missionUi = z.object({
  hidden: z.array(z.string().max(120)).default([]),
  highlighted: z.array(z.string().max(120)).default([]),
});
export type MissionUi = z.infer<typeof missionUi>;
