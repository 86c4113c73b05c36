import {
  answerTurn,
  type ExecutionServices,
  type jobCatalog,
  learnFromAnswer,
  nameConversation,
  runExecution,
  summarizeConversation,
  testVersion,
  type TurnServices,
  writeExport,
} from "@guildhall/api/worker";
import type { JobHandlers } from "@guildhall/jobs";

/** The door for time: one line for each job. */
export function createHandlers(services: TurnServices & ExecutionServices): JobHandlers<typeof jobCatalog> {
  return {
    "agents.test-version": (input, { signal }) => testVersion(services, input, signal),
    "conversations.answer": (input, context) => answerTurn(services, input, context),
    "conversations.learn": (input, { signal }) => learnFromAnswer(services, input, signal),
    "conversations.name": (input, { signal }) => nameConversation(services, input, signal),
    "conversations.summarize": (input, { signal }) => summarizeConversation(services, input, signal),
    "executions.run": (input, context) => runExecution(services, input, context),
    "orgs.export": (input, context) => writeExport(services, input, context),
  };
}
