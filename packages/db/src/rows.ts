/** The zod rows and enum values that the schema gives; safe in the browser. */
export * from "./generated/zod/schemas/enums/account-status.ts";
export * from "./generated/zod/schemas/enums/conversation-origin.ts";
export * from "./generated/zod/schemas/enums/message-role.ts";
export * from "./generated/zod/schemas/enums/role.ts";
export * from "./generated/zod/schemas/enums/run-kind.ts";
export * from "./generated/zod/schemas/enums/run-status.ts";
export * from "./generated/zod/schemas/models/index.ts";
