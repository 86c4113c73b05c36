import { spawnSync } from "node:child_process";
import { installOnDebian } from "./install-on-debian.mjs";

/** Brings the pooler through which some tests go, where that can be done; elsewhere those tests are skipped. */
export function bringPgBouncer() {
  const { status } = spawnSync("sh", ["-c", "command -v pgbouncer"]);
  if (status !== 0) installOnDebian("pgbouncer", "Installing PgBouncer for the tests of the database (once).");
}
