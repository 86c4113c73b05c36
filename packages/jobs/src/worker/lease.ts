import type { Pool } from "@guildhall/db";
import type { JobCatalog } from "../define-jobs.ts";

/** A job that belongs to this process until it has ended, or another takes it over. */
export type Lease = { id: string; job: string; input: unknown; owner: string; brief?: unknown };

/** Who takes jobs: those of the catalog, for which it has handlers; others are left to workers of another version. */
export type Taker = { pool: Pool; executorId: string; catalog: JobCatalog };
