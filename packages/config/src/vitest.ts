import type { ViteUserConfig } from "vitest/config";

/** What every package's tests share; a package adds its own with `mergeConfig`. */
export const baseTestConfig: ViteUserConfig = {
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    passWithNoTests: true,
    reporters: ["default", "json"],
    outputFile: { json: "test-results/vitest.json" },
  },
};
