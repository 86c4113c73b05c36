import { baseTestConfig } from "./src/vitest.ts";
import { defineConfig } from "vitest/config";

export default defineConfig(baseTestConfig);
