import { databaseTestConfig } from "@guildhall/config/vitest";
import { defineConfig } from "vitest/config";

export default defineConfig(databaseTestConfig);
