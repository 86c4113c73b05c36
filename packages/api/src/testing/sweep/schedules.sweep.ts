import { everybody, notViewers, type Sweep } from "./case.ts";

const theirs = { stranger: "not-found", roles: everybody } as const;
const theirsToChange = { stranger: "not-found", roles: notViewers } as const;

export const sweepSchedules: Sweep = async ({ api }) => {
  const { id: workflowId } = await api.workflows.create({ name: "Secret routine" });
  await api.workflows.publish({ id: workflowId });
  const timing = { cron: "0 9 * * 1-5", timeZone: "Europe/Berlin", input: { a: 1 } };
  const make = async () => (await api.schedules.create({ workflowId, ...timing })).id;
  const id = await make();
  const hook = async () => (await api.webhooks.create({ workflowId })).id;
  await hook();
  return {
    "schedules.list": { input: () => ({ workflowId, limit: 10 }), stranger: "own", roles: everybody },
    "schedules.get": { input: () => ({ id }), ...theirs },
    "schedules.create": { input: () => ({ workflowId, ...timing }), ...theirsToChange },
    "schedules.update": { input: () => ({ id, isActive: false }), ...theirsToChange },
    "schedules.delete": { input: async () => ({ id: await make() }), ...theirsToChange },
    "schedules.fire": { input: () => ({ id }), ...theirsToChange },
    "webhooks.list": { input: () => ({ workflowId }), ...theirs },
    "webhooks.create": { input: () => ({ workflowId }), ...theirsToChange },
    "webhooks.delete": { input: async () => ({ id: await hook() }), ...theirsToChange },
  };
};
