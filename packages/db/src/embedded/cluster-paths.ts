import { join } from "node:path";

/** Where the parts of the embedded PostgreSQL stand in the data directory. */
export function clusterPaths(dataDir: string) {
  return {
    dataDir,
    cluster: join(dataDir, "postgres"),
    log: join(dataDir, "postgres.log"),
    access: join(dataDir, "postgres.json"),
    postmaster: join(dataDir, "postgres", "postmaster.pid"),
    /** What a kill in the middle of the first start leaves begins like this. */
    unfinished: "postgres.new-",
  } as const;
}

export type ClusterPaths = ReturnType<typeof clusterPaths>;
