import { analyticsRouter } from "./analytics/analytics.router.ts";
import { agentsRouter } from "./agents/agents.router.ts";
import { promptsRouter } from "./agents/prompts/prompts.router.ts";
import { conversationsRouter } from "./conversations/conversations.router.ts";
import { identityRouter } from "./identity/identity.router.ts";
import { opsRouter } from "./ops/ops.router.ts";
import { orgsRouter } from "./orgs/orgs.router.ts";
import { sharingRouter } from "./orgs/sharing/sharing.router.ts";
import { providersRouter } from "./providers/providers.router.ts";
import { projectsRouter } from "./workspace/projects/projects.router.ts";
import { tasksRouter } from "./workspace/tasks/tasks.router.ts";
import { approvalsRouter } from "./workflows/approvals.router.ts";
import { executionsRouter } from "./workflows/executions.router.ts";
import { schedulesRouter } from "./workflows/schedules.router.ts";
import { webhooksRouter } from "./workflows/webhooks.router.ts";
import { workflowsRouter } from "./workflows/workflows.router.ts";
import { toolsRouter } from "./tools/tools.router.ts";
import { createCallerFactory, router } from "./trpc/init.ts";
import { calendarsRouter } from "./workspace/calendars/calendars.router.ts";
import { eventsRouter } from "./workspace/events/events.router.ts";

/** Every procedure of Guildhall. */
export const appRouter = router({
  identity: identityRouter,
  orgs: orgsRouter,
  sharing: sharingRouter,
  providers: providersRouter,
  workflows: workflowsRouter,
  executions: executionsRouter,
  approvals: approvalsRouter,
  schedules: schedulesRouter,
  webhooks: webhooksRouter,
  tools: toolsRouter,
  agents: agentsRouter,
  prompts: promptsRouter,
  conversations: conversationsRouter,
  projects: projectsRouter,
  tasks: tasksRouter,
  calendars: calendarsRouter,
  events: eventsRouter,
  analytics: analyticsRouter,
  ops: opsRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures without HTTP, with somebody's rights. */
export const createCaller = createCallerFactory(appRouter);
