/** A job that belongs to this process until it has ended, or another takes it over. */
export type Lease = { id: string; job: string; input: unknown; owner: string; brief?: unknown };
