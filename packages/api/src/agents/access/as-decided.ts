import { accessConfig } from "./access.contract.ts";

/** Of an agent, what its answers are made with. */
export type AskedAgent = {
  systemPrompt: string;
  modelName: string | null;
  temperature: number | null;
  maxOutputTokens?: number | undefined;
};

/** An agent as its organization gets it: what the admins set differently stands before what its maker set. */
export function asDecided(agent: AskedAgent, config: unknown): AskedAgent {
  const { modelName, temperature, maxOutputTokens, instructions } = accessConfig.catch({}).parse(config ?? {});
  return {
    systemPrompt: [agent.systemPrompt, instructions].filter(Boolean).join("\n\n"),
    modelName: modelName ?? agent.modelName,
    temperature: temperature ?? agent.temperature,
    maxOutputTokens,
  };
}
