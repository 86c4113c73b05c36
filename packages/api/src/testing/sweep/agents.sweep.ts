import { wizardAnswers } from "../create-organization-with.ts";
import { everybody, notViewers, type Sweep } from "./case.ts";

export const sweepAgents: Sweep = async ({ api }) => {
  const { agent } = await api.agents.create(wizardAnswers("Secret adviser"));
  const { id, slug } = agent;
  return {
    "agents.list": { input: () => ({ query: "adviser", limit: 10 }), stranger: "own", roles: everybody },
    "agents.get": { input: () => ({ id: slug }), stranger: "not-found", roles: everybody },
    "agents.create": { input: () => wizardAnswers("Of another"), stranger: "own", roles: notViewers },
    "agents.update": { input: () => ({ ...wizardAnswers("Taken"), id }), stranger: "not-found", roles: notViewers },
    "agents.archive": { input: () => ({ id }), stranger: "not-found", roles: notViewers },
    "agents.restore": { input: () => ({ id }), stranger: "not-found", roles: notViewers },
  };
};
