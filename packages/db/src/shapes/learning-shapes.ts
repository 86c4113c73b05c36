import { missionStep, missionUi } from "@guildhall/kernel";
import { z } from "zod";

/** What the JSON columns of learning hold. */
export const learningShapes = {
  "Mission.steps": z.array(missionStep),
  "Mission.ui": missionUi,
} satisfies Record<string, z.ZodType>;
