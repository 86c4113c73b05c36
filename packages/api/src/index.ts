/** The domain and its doors, for the processes that host them. */
export {
  answerTurn,
  attachFile,
  mostImageBytes,
  openAttachment,
  type OpenedAttachment,
  openConversationExport,
  stopAnswer,
  tooLarge,
  type TurnServices,
} from "./conversations/index.ts";
export { openFiguresExport } from "./analytics/index.ts";
export { createLog } from "./ground/create-log.ts";
export { describeError } from "./ground/describe-error.ts";
export { hasScope, requireScope, type ScopeNeed } from "./ground/key-scopes.ts";
export { httpStatus } from "./ground/http-status.ts";
export { orgContext, type OrgContext, type Principal } from "./ground/principal.ts";
export type { Log, Services } from "./ground/services.ts";
export {
  type Caller,
  type ClerkConfig,
  clerkSignsIn,
  createAuth,
  nobody,
  openClerk,
  readSessionToken,
  recentCaller,
  resolveApiKey,
  resolveSession,
} from "./identity/index.ts";
export { jobCatalog } from "./jobs.ts";
export {
  chatRequest,
  completeChat,
  createEmbeddings,
  embeddingRequest,
  getModel,
  listModels,
  openaiError,
  startChat,
  streamChat,
} from "./openai/index.ts";
export { createAdmin, ensureAdmin, keepHealth, readReadiness, resetPassword, seedLibrary } from "./ops/index.ts";
export { createAdminInput, resetPasswordInput } from "./ops/ops.contract.ts";
export {
  type Download,
  openAuditExport,
  openOrganizationExport,
  receiveClerkMessage,
  resolveClerkCaller,
} from "./orgs/index.ts";
export { createRestDoor, renderDocs } from "./rest/index.ts";
export { completeConsent, consentAnswer, modelsConfig, openOrgModels, rotateVaultKey } from "./providers/index.ts";
export { type AppRouter, appRouter, createCaller } from "./root.ts";
export { createFrameWriter, openRunFeed, watchStops } from "./runs/index.ts";
export type { ApiContext } from "./trpc/init.ts";
export { openExecutionChanges, openExecutionEnds, startByWebhook } from "./workflows/index.ts";
export { readFeed as readCalendarFeed } from "./workspace/index.ts";
