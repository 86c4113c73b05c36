/** The channel on which a worker hears of a job that was just enqueued; the payload is the job's id. */
export const jobStartChannel = "guildhall_job_start";
