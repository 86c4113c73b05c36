import { agentTestResultRow, agentTestStatusValues, agentVersionRow } from "@guildhall/db/rows";
import { pageInput, pageOf, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { agentInput } from "../agents.contract.ts";

const { version, note } = agentVersionRow.shape;

/** What is new in the version may be told. */
export const publishAgentInput = agentInput.extend({ note: typedText(note).default("") });
export type PublishAgentInput = z.infer<typeof publishAgentInput>;

export const listAgentVersionsInput = pageInput.extend(agentInput.shape);
export type ListAgentVersionsInput = z.infer<typeof listAgentVersionsInput>;

/** A version is named by its number within the agent. */
export const agentVersionInput = agentInput.extend({ version: z.coerce.number().pipe(version) });
export type AgentVersionInput = z.infer<typeof agentVersionInput>;

/** How many test cases a version has passed, failed, and so on; all of them 0 when it was not tested. */
export const testCounts = z.record(agentTestStatusValues, z.int());
export type TestCounts = z.infer<typeof testCounts>;

/** A published state of an agent. */
export const agentVersionView = agentVersionRow
  .pick({ id: true, version: true, note: true, isLive: true, createdAt: true })
  .extend({ createdBy: z.object({ name: z.string() }).nullable(), tests: testCounts });
export type AgentVersionView = z.infer<typeof agentVersionView>;

/** The versions of an agent, the newest first. */
export const agentVersionPage = pageOf(agentVersionView);

/** How a version did in a test case, and how the version before it had done. */
export const versionTestView = agentTestResultRow
  .pick({ id: true, status: true, answer: true, reason: true, costMicros: true })
  .extend({
    input: z.string(),
    expectation: z.string(),
    before: z.object({ version, status: agentTestStatusValues }).nullable(),
  });
export type VersionTestView = z.infer<typeof versionTestView>;

/** All that a version was tested with. */
export const versionTestList = z.object({ items: z.array(versionTestView), nextCursor: z.null() });
export type VersionTestList = z.infer<typeof versionTestList>;
