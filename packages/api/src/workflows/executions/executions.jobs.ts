import { defineJobs } from "@guildhall/jobs";
import { idSchema } from "@guildhall/kernel";
import { z } from "zod";

export const executionJobs = defineJobs({
  /** One segment of an execution: from where its journal stands to its end, or until it only waits. */
  "executions.run": {
    input: z.object({
      orgId: idSchema("organization"),
      runId: idSchema("execution"),
      segment: z.int().positive(),
    }),
  },
});
