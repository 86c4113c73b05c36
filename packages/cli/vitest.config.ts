import { databaseTestConfig } from "@guildhall/config/vitest";
import { defineConfig, mergeConfig } from "vitest/config";

// Each of these starts whole processes, some of them several.
export default mergeConfig(databaseTestConfig, defineConfig({ test: { testTimeout: 60_000 } }));
