import { everybody, notViewers, type Sweep } from "./case.ts";

const theirs = { stranger: "not-found", roles: everybody } as const;
const theirsToChange = { stranger: "not-found", roles: notViewers } as const;
const own = { stranger: "own", roles: everybody } as const;
const ownToMake = { stranger: "own", roles: notViewers } as const;

export const sweepWorkflows: Sweep = async ({ api }) => {
  const make = async () => (await api.workflows.create({ name: "Secret plan" })).id;
  const id = await make();
  const draft = await make();
  const file = await api.workflows.export({ id });
  await api.workflows.publish({ id });
  const publish = async () => ({ id: await make(), note: "First" });
  return {
    "workflows.list": { input: () => ({ query: "plan", limit: 10, isArchived: false }), ...own },
    "workflows.nodeTypes": { input: () => undefined, ...own },
    "workflows.templates": { input: () => ({ query: "approval", category: "people" as const }), ...own },
    "workflows.get": { input: () => ({ id }), ...theirs },
    "workflows.create": { input: () => ({ name: "Mine", description: "Of my own" }), ...ownToMake },
    "workflows.update": { input: () => ({ id, name: "Taken", isEnabled: true }), ...theirsToChange },
    "workflows.saveDraft": {
      input: async () => {
        const { version, revision, definition } = await api.workflows.get({ id: draft });
        return { id: draft, version, revision, definition };
      },
      ...theirsToChange,
    },
    "workflows.publish": { input: publish, ...theirsToChange },
    "workflows.versions": { input: () => ({ id, limit: 10 }), ...theirs },
    "workflows.version": { input: () => ({ id, version: 1 }), ...theirs },
    "workflows.compare": { input: () => ({ id, from: 1, to: 1 }), ...theirs },
    "workflows.tryNode": {
      input: () => ({
        id,
        node: { id: "it", type: "transform", name: "It", config: { expression: "1" }, position: { x: 0, y: 0 } },
      }),
      ...theirsToChange,
    },
    "workflows.restoreVersion": { input: () => ({ id, version: 1 }), ...theirsToChange },
    "workflows.export": { input: () => ({ id }), ...theirs },
    "workflows.import": { input: () => ({ file: { ...file, name: "Copy" } }), ...ownToMake },
    "workflows.archive": { input: async () => ({ id: await make() }), ...theirsToChange },
    "workflows.restore": { input: async () => ({ id: await make() }), ...theirsToChange },
  };
};
