import { wizardAnswers } from "../create-organization-with.ts";
import { everybody, nobodyElse, nobodyElseNotViewers, notViewers, type Sweep } from "./case.ts";

const dueAt = "2030-01-02T03:04:05Z";

export const sweepTasks: Sweep = async ({ api, context }) => {
  const { agent } = await api.agents.create(wizardAnswers("Reminder"));
  const { id: conversationId } = await api.conversations.create({ agentId: agent.id });
  const [startedAt, followUp] = [new Date(), "A secret to-do"];
  await context.services.database.prisma.conversationSummary.create({
    data: {
      conversationId,
      orgId: context.principal.orgId,
      startedAt,
      endedAt: startedAt,
      messageCount: 1,
      text: "A secret",
      followUps: [followUp],
    },
  });
  const project = await api.projects.create({ name: "Secret errands" });
  const inProject = { projectId: project.id } as const;
  const { id } = await api.tasks.create({ title: "Secret errand", ...inProject });
  const { id: afterId } = await api.tasks.create({ title: "Another secret errand", ...inProject });
  const notTheirs = { stranger: "not-found", roles: nobodyElse } as const;
  const notTheirsToChange = { stranger: "not-found", roles: nobodyElseNotViewers } as const;
  return {
    "tasks.list": {
      input: () => ({
        limit: 10,
        sort: "due",
        mine: true,
        query: "errand",
        tag: "a",
        status: ["open"],
        dueBefore: dueAt,
      }),
      stranger: "own",
      roles: everybody,
    },
    "tasks.assignees": { input: () => ({ query: "the" }), stranger: "own", roles: everybody },
    "tasks.get": { input: () => ({ id }), ...notTheirs },
    "tasks.create": {
      input: () => ({ title: "Buy wax", dueAt, estimateMs: 60_000, tags: ["bees"], importance: 2 }),
      stranger: "own",
      roles: notViewers,
    },
    "tasks.makeOfFollowUp": { input: () => ({ conversationId, followUp }), ...notTheirsToChange },
    "tasks.update": { input: () => ({ id, title: "Taken", dueAt, percentDone: 5 }), ...notTheirsToChange },
    "tasks.move": { input: () => ({ id, status: "done", afterId }), ...notTheirsToChange },
    "tasks.archive": { input: () => ({ id }), ...notTheirsToChange },
    "tasks.restore": { input: () => ({ id }), ...notTheirsToChange },
  };
};
