import { defineJobs } from "@guildhall/jobs";
import { idSchema } from "@guildhall/kernel";
import { z } from "zod";

export const orgJobs = defineJobs({
  /** A copy of what an organization holds is written, from its first row to its last. */
  "orgs.export": {
    input: z.object({ orgId: idSchema("organization"), exportId: idSchema("organizationExport") }),
  },
});
