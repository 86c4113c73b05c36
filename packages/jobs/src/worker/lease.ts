import type { Pool } from "@guildhall/db";

/** A job that belongs to this process until it has ended, or another takes it over. */
export type Lease = { id: string; job: string; input: unknown; owner: string };

/** Who takes jobs, and the ones that it has handlers for; others are left to workers of another version. */
export type Taker = { pool: Pool; executorId: string; jobs: string[] };
