import { databaseTestConfig } from "@guildhall/config/vitest";
import { defineConfig } from "vitest/config";

// By itself vitest leaves a processor to others; these are most of all tests, and run on alone when the others are done.
export default defineConfig({ test: { ...databaseTestConfig.test, maxWorkers: 2 } });
