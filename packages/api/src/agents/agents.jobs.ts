import { defineJobs } from "@guildhall/jobs";
import { idSchema } from "@guildhall/kernel";
import { z } from "zod";

export const agentJobs = defineJobs({
  /** A published version of an agent answers the agent's test cases, one after the other. */
  "agents.test-version": {
    input: z.object({ orgId: idSchema("organization"), versionId: idSchema("agentVersion") }),
  },
});
