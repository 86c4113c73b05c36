import { wizardAnswers } from "../create-organization-with.ts";
import { everybody, nobodyElse, nobodyElseNotViewers, notViewers, type Sweep } from "./case.ts";

export const sweepProjects: Sweep = async ({ api }) => {
  const { id } = await api.projects.create({ name: "Secret plans" });
  const { id: afterId } = await api.projects.create({ name: "Secret neighbour" });
  const { agent } = await api.agents.create(wizardAnswers("Secret planner"));
  const notTheirs = { stranger: "not-found", roles: nobodyElse } as const;
  const notTheirsToChange = { stranger: "not-found", roles: nobodyElseNotViewers } as const;
  const things = () => ({ id, agentIds: [agent.id], conversationIds: [], taskIds: [] });
  return {
    "projects.list": { input: () => ({ limit: 10, archived: false }), stranger: "own", roles: everybody },
    "projects.get": { input: () => ({ id }), ...notTheirs },
    "projects.contents": { input: () => ({ id }), ...notTheirs },
    "projects.ensureDefault": { input: () => undefined, stranger: "own", roles: notViewers },
    "projects.create": {
      input: () => ({
        name: "Plans",
        description: "",
        icon: "folder",
        color: "#f97316",
        visibility: "private",
        status: "active",
        type: "book",
        programmingLanguage: "",
        framework: "",
        repositoryUrl: "",
        localPath: "",
      }),
      stranger: "own",
      roles: notViewers,
    },
    "projects.update": { input: () => ({ id, name: "Taken" }), ...notTheirsToChange },
    "projects.move": { input: () => ({ id, afterId }), ...notTheirsToChange },
    "projects.archive": { input: () => ({ id }), ...notTheirsToChange },
    "projects.restore": { input: () => ({ id }), ...notTheirsToChange },
    "projects.takeIn": { input: things, ...notTheirsToChange },
    "projects.letGo": { input: things, ...notTheirsToChange },
  };
};
