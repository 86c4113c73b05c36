/** The channel on which workers hear of a job that was just enqueued: its id. */
export const jobStartChannel = "guildhall_job_start";
