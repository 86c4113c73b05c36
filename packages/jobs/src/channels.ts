/** The channel on which workers hear of a job that was just enqueued: its id, its name and, when it fits, its input. */
export const jobStartChannel = "guildhall_job_start";
