import { agentTestCaseRow } from "@guildhall/db/rows";
import { idSchema, pageInput } from "@guildhall/kernel";
import { z } from "zod";
import { agentInput } from "../agents.contract.ts";

export const listAgentTestsInput = pageInput.extend(agentInput.shape);
export type ListAgentTestsInput = z.infer<typeof listAgentTestsInput>;

export const agentTestInput = agentInput.extend({ testCaseId: idSchema("agentTestCase") });
export type AgentTestInput = z.infer<typeof agentTestInput>;

/** A question whose answer must stay good, and what a good answer says. */
export const agentTestView = agentTestCaseRow
  .pick({ id: true, input: true, expectation: true, createdAt: true })
  .extend({
    createdBy: z.object({ name: z.string() }).nullable(),
    /** The answer it was made of, when that is in a conversation of the reader's own. */
    source: z.object({ conversationId: z.string(), messageId: z.string() }).nullable(),
  });
export type AgentTestView = z.infer<typeof agentTestView>;

/** Whether versions of an agent are tested as they are published: both the agent and its organization must want it. */
export const agentTesting = z.object({
  isOn: z.boolean(),
  isOnForAll: z.boolean(),
  /** How many test cases there are. */
  cases: z.int(),
});
export type AgentTesting = z.infer<typeof agentTesting>;

export const setTestingInput = agentInput.extend({ isOn: z.boolean() });
export type SetTestingInput = z.infer<typeof setTestingInput>;

/** The same for all agents of the organization. */
export const testingForAll = z.object({ isOn: z.boolean() });
export type TestingForAll = z.infer<typeof testingForAll>;
