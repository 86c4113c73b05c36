import { agentStateRow, agentStateVersionRow } from "@guildhall/db/rows";
import { idSchema, pageInput, record } from "@guildhall/kernel";
import { z } from "zod";
import { agentInput } from "../agents.contract.ts";

/** A memory is told to the model whole, so it stays small. */
export const mostMemoryCharacters = 20_000;

const version = z.int().nonnegative().max(2_147_483_647);

/** JSON writes as escapes what PostgreSQL does not take: NUL, and halves of surrogate pairs. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

const data = record
  .refine((value) => JSON.stringify(value).length <= mostMemoryCharacters, "is too much for one memory")
  .refine((value) => !unstorable.test(JSON.stringify(value)), "must not contain NUL or half of a character");

/** The whole memory as it shall be, and the version that was changed: 0 where nothing is remembered yet. */
export const updateMemoryInput = agentInput.extend({ data, version });
export type UpdateMemoryInput = z.infer<typeof updateMemoryInput>;

export const restoreMemoryInput = agentInput.extend({ version: version.min(1) });

export const listMemoryVersionsInput = agentInput.extend({
  limit: pageInput.shape.limit,
  /** The version behind which to go on. */
  cursor: z
    .string()
    .regex(/^\d{1,9}$/, "is not one that this list gave")
    .nullish(),
});
export type ListMemoryVersionsInput = z.infer<typeof listMemoryVersionsInput>;

/** What an agent remembers of the person who asks. */
export const memoryView = z.object({
  data: record,
  /** 0: it remembers nothing yet. */
  version,
  updatedAt: agentStateRow.shape.updatedAt.nullable(),
});
export type MemoryView = z.infer<typeof memoryView>;

/** A memory as it was before a change. */
export const memoryVersion = agentStateVersionRow.pick({ version: true, createdAt: true }).extend({
  data: record,
  /** The run that wrote over it; empty when the person did. */
  runId: idSchema("run").nullable(),
});
export type MemoryVersion = z.infer<typeof memoryVersion>;
