import { admins, everybody, notViewers, type Sweep } from "./case.ts";

const theirs = { stranger: "not-found", roles: everybody } as const;
const theirsToChange = { stranger: "not-found", roles: notViewers } as const;

export const sweepExecutions: Sweep = async ({ api }) => {
  const { id: workflowId } = await api.workflows.create({ name: "Secret errand" });
  await api.workflows.publish({ id: workflowId });
  const start = async () => (await api.executions.start({ id: workflowId, input: { a: 1 } })).id;
  const id = await start();
  return {
    "executions.list": {
      input: () => ({ workflowId, status: "pending", limit: 10 }),
      stranger: "own",
      roles: everybody,
    },
    "executions.retention": { input: () => undefined, stranger: "own", roles: everybody },
    "executions.setRetention": { input: () => ({ days: 90 }), stranger: "own", roles: admins },
    "executions.start": { input: () => ({ id: workflowId, input: { a: 1 }, waitMs: 50 }), ...theirsToChange },
    "executions.get": { input: () => ({ id }), ...theirs },
    "executions.steps": { input: () => ({ id, after: 0, limit: 10 }), ...theirs },
    "executions.cancel": { input: async () => ({ id: await start() }), ...theirsToChange },
    "executions.replay": { input: () => ({ id, version: 1 }), ...theirsToChange },
    "executions.events": { input: () => ({ id }), ...theirs },
  };
};
