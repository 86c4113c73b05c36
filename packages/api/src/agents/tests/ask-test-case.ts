import type { Pool } from "@guildhall/db";
import { callEntryId, meterCall, planCall, type PricedModels, usageOfAnswer } from "../../providers/index.ts";
import type { LoadedTest } from "./load-test.ts";

/** With what models are asked. */
export type Asking = { pool: Pool; models: PricedModels; signal: AbortSignal };

const mostTokens = 2000;
const longestAnswer = 20_000;

/** What the version answers to the question of a test case: without tools, since a test must change nothing. */
export async function askTestCase({ pool, models, signal }: Asking, test: LoadedTest): Promise<string> {
  const { id, orgId, agentId, userId, agent, input } = test;
  const { model, modelId } = await models.resolve(agent.modelName);
  const maxOutputTokens = agent.maxOutputTokens ?? mostTokens;
  const asked = {
    prompt: [
      { role: "system" as const, content: agent.systemPrompt },
      { role: "user" as const, content: [{ type: "text" as const, text: input }] },
    ],
    ...(agent.temperature !== null && { temperature: agent.temperature }),
    maxOutputTokens,
    abortSignal: signal,
  };
  const spender = { orgId, runId: null, userId, agentId };
  const planned = planCall(modelId, [agent.systemPrompt, input], maxOutputTokens);
  const call = { pool, models, spender, entryId: callEntryId(id, 0), planned };
  const { answer } = await meterCall(call, () => model.doGenerate(asked), usageOfAnswer);
  const text = answer.content.map((part) => (part.type === "text" ? part.text : "")).join("");
  return text.replaceAll("\u0000", "").slice(0, longestAnswer).toWellFormed();
}
