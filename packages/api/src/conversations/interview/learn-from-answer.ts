import type { Pool } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { Log } from "../../ground/services.ts";
import { callEntryId, findModelChoice, type OrgModels } from "../../providers/index.ts";
import { askForFacts } from "./ask-for-facts.ts";
import { factsByWords } from "./facts-by-words.ts";
import { keepFacts } from "./keep-facts.ts";
import { type Exchange, loadExchange } from "./load-exchange.ts";
import type { ToldFacts } from "./told-facts.ts";
import { type UnreadPart, unreadPart } from "./unread-part.ts";

type LearnServices = { pool: Pool; models: OrgModels; log: Log };
type LearnRun = { orgId: string; runId: string };

/**
 * Keeps what the person said in an interview, behind an answer of its agent; ends the interview when that answer did. A
 * worker that dies before the end has it done again, and what was looked through is not looked through twice.
 */
export async function learnFromAnswer(services: LearnServices, run: LearnRun, signal: AbortSignal): Promise<void> {
  const exchange = await loadExchange(services.pool, run);
  const part = exchange && unreadPart(exchange);
  if (!exchange || !part) return;
  const told = (await askModel(services, run, exchange, part, signal)) ?? { ...factsByWords(part), isOver: false };
  // A question is no end, whatever a small model says of it.
  const isOver = told.isOver && !/[?？]\W*$/u.test(part.answer);
  await keepFacts(services.pool, run, { exchange, part, told: { ...told, isOver } });
}

async function askModel(
  { pool, models, log }: LearnServices,
  { orgId, runId }: LearnRun,
  { agentId, userId, agent, interview }: Exchange,
  part: UnreadPart,
  signal: AbortSignal,
): Promise<ToldFacts | null> {
  try {
    const ofOrg = await models.of(orgId);
    // What an agent is told goes to its own model, if it has one: it may be there to keep things in the house.
    const choice = { orgId, userId, purpose: "assessment" as const };
    const resolved = await ofOrg.resolve(agent.modelName ?? (await findModelChoice(pool, choice)));
    // The offline model has no judgement of its own.
    if (resolved.provider === "offline") return factsByWords(part);
    const spender = { orgId, runId, userId, agentId };
    const call = { pool, models: ofOrg, spender, entryId: callEntryId(`${runId}:learn`, 0) };
    const told = await askForFacts(resolved, call, part, interview.facts, signal);
    if (!told) log.info("a model told nothing of an interview in the form that was asked for", { runId });
    return told;
  } catch (error) {
    if (!(error instanceof AppError) || signal.aborted) throw error;
    log.info("no model could be asked what an interview taught", { runId, reason: error.reason });
    return null;
  }
}
