import type { Pool } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { Log } from "../../ground/services.ts";
import { callEntryId, findModelChoice, type OrgModels } from "../../providers/index.ts";
import { askForSummary } from "./ask-for-summary.ts";
import { extractSummary } from "./extract-summary.ts";
import { loadTalk, type SummaryJob, type Talk } from "./load-talk.ts";
import type { ToldSummary } from "./told-summary.ts";
import { endSummaryJob, writeSummary } from "./write-summary.ts";

type SummaryServices = { pool: Pool; models: OrgModels; log: Log };

/**
 * Writes what came of a conversation. A worker that dies before the end has it done again, and once it is written by
 * this job nothing more happens. When no model can be asked, or it answers with something else, the words of the
 * conversation itself make the summary.
 */
export async function summarizeConversation(
  services: SummaryServices,
  job: SummaryJob,
  signal: AbortSignal,
): Promise<void> {
  const { pool, log } = services;
  try {
    const talk = await loadTalk(pool, job);
    if (!talk || talk.said.length === 0) return await endSummaryJob(pool, job);
    const asked = await askModel(services, job, talk, signal);
    const told = asked?.told ?? extractSummary(talk.said, talk.facts);
    await writeSummary(pool, job, { talk, told, modelName: asked?.modelName ?? null });
  } catch (error) {
    if (signal.aborted) throw error;
    log.error("a conversation could not be summed up", { conversationId: job.conversationId, error });
    await endSummaryJob(pool, job);
  }
}

async function askModel(
  { pool, models, log }: SummaryServices,
  { orgId, jobId }: SummaryJob,
  talk: Talk,
  signal: AbortSignal,
): Promise<{ told: ToldSummary; modelName: string } | null> {
  const { agentId, createdById: userId, agent } = talk;
  try {
    const ofOrg = await models.of(orgId);
    // What an agent is told goes to its own model, if it has one: it may be there to keep things in the house.
    const choice = { orgId, userId: userId ?? "", purpose: "summaries" as const };
    const resolved = await ofOrg.resolve(agent.modelName ?? (await findModelChoice(pool, choice)));
    // The offline model has no words of its own.
    if (resolved.provider === "offline") return null;
    const spender = { orgId, runId: null, userId, agentId };
    const call = { pool, models: ofOrg, spender, entryId: callEntryId(jobId, 0) };
    const told = await askForSummary(resolved, call, talk, signal);
    if (told) return { told, modelName: resolved.modelId };
    log.info("a model had no summary of the form that was asked for", { jobId, modelId: resolved.modelId });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.info("no model could be asked for a summary", { jobId, reason: error.reason });
  }
  return null;
}
