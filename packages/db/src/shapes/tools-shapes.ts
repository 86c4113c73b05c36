import { jsonSchema, record, stringRecord } from "@guildhall/kernel";
import type { z } from "zod";

/** What the JSON columns of tools hold. */
export const toolsShapes = {
  "McpServer.env": stringRecord,
  "McpServer.headers": stringRecord,
  "Tool.configuration": record,
  "Tool.parameters": jsonSchema,
} satisfies Record<string, z.ZodType>;
