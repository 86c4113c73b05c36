import { seedPrompts } from "../../agents/index.ts";
import { everybody, nobodyElseNotViewers, notViewers, type Sweep } from "./case.ts";

export const sweepPrompts: Sweep = async ({ api, context }) => {
  await seedPrompts(context.services.database.pool);
  const key = "conversation.title";
  // More than the others make of their own, so that the last number is the owner's alone.
  for (const word of ["One", "Two", "Three"]) await api.prompts.override({ key, text: `${word} secret {{messages}}` });
  const ofAll = { stranger: "own", roles: everybody } as const;
  return {
    "prompts.list": { input: () => ({ query: "title", limit: 10 }), ...ofAll },
    "prompts.get": { input: () => ({ key }), ...ofAll },
    "prompts.override": { input: () => ({ key, text: "Mine: {{messages}}" }), stranger: "own", roles: notViewers },
    "prompts.restore": { input: () => ({ key, version: 3 }), stranger: "not-found", roles: nobodyElseNotViewers },
    "prompts.reset": { input: () => ({ key }), stranger: "own", roles: notViewers },
  };
};
