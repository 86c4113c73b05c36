import { fileURLToPath } from "node:url";
import type { ViteUserConfig } from "vitest/config";

/** What every package's tests share; a package adds its own with `mergeConfig`. */
export const baseTestConfig: ViteUserConfig = {
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    passWithNoTests: true,
    reporters: ["default", "json"],
    outputFile: { json: "test-results/vitest.json" },
    // A worker goes from file to file with its modules loaded: twice as fast, and none of ours keeps what a test would see.
    isolate: false,
    // Several packages are tested at once, on machines that may be small.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
};

/** The same for a package with `*.db.test.ts`: a PostgreSQL with a migrated template stands by, see `testDatabase`. */
export const databaseTestConfig: ViteUserConfig = {
  test: {
    ...baseTestConfig.test,
    globalSetup: fileURLToPath(new URL("../../testing/src/postgres/global-setup.ts", import.meta.url)),
  },
};
