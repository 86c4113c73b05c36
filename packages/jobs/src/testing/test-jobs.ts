import { z } from "zod";
import { defineJobs } from "../define-jobs.ts";

/** For tests: a job that tells of its beginning and end in `job_log`. */
export const testJobs = defineJobs({
  "test.work": {
    input: z.object({
      /** How long it takes. */
      lastsMs: z.int().default(0),
      /** Whether it goes on until its id stands in `released`. */
      holds: z.boolean().default(false),
      fails: z.boolean().default(false),
      padding: z.string().default(""),
    }),
  },
});

/** The tables in which the test job and the tests meet. */
export const testTables = `
  create table job_log (n serial primary key, job text not null, worker text not null, event text not null);
  create table released (job text primary key);`;
