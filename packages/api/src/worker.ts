/** What a worker runs, without the doors for people: it loads neither the routers nor Prisma. */
export { testVersion } from "./agents/index.ts";
export { dropOldVerifications } from "./identity/drop-old-verifications.ts";
export { keepSending } from "./identity/mail/keep-sending.ts";
export {
  answerTurn,
  claimRestingConversations,
  dropDeletedConversations,
  dropUnsentFiles,
  learnFromAnswer,
  nameConversation,
  summarizeConversation,
  type TurnServices,
} from "./conversations/index.ts";
export { refreshRecentFigures } from "./analytics/index.ts";
export { createCapabilities } from "./capabilities/create-capabilities.ts";
export { createToolsFor } from "./capabilities/agent-tools/create-tools-for.ts";
export { createLog } from "./ground/create-log.ts";
export { jobCatalog } from "./jobs.ts";
export { dropUnconfirmedAccounts } from "./ops/accounts/drop-unconfirmed.ts";
export { freeExpired, modelsConfig, openOrgModels } from "./providers/index.ts";
export { dropOldExports, dropOldMessages, purgeOrganizations, writeExport } from "./orgs/worker.ts";
export { createFrameWriter, watchStops } from "./runs/index.ts";
export {
  createStepWriter,
  dropOldRuns,
  endDueWaits,
  type ExecutionServices,
  fireDueSchedules,
  letInEverywhere,
  mailOpenApprovals,
  runExecution,
  startByEvents,
  wakeForgotten,
} from "./workflows/index.ts";
