import { baseTestConfig } from "@guildhall/config/vitest";
import { defineConfig } from "vitest/config";

export default defineConfig(baseTestConfig);
