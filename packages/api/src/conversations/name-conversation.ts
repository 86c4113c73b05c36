import type { Pool } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import { AppError } from "@guildhall/kernel";
import type { ResolvedModel } from "@guildhall/llm";
import { publishedFor, publishedOr } from "../agents/index.ts";
import type { Log } from "../ground/services.ts";
import {
  callEntryId,
  type MeteredCall,
  meterCall,
  type OrgModels,
  planCall,
  usageOfAnswer,
} from "../providers/index.ts";
import { titleOf } from "./title-of.ts";

type NamingServices = { pool: Pool; models: OrgModels; log: Log };
type FirstTurn = {
  title: string;
  agentId: string;
  createdById: string | null;
  modelName: string | null;
  question: string;
  parts: unknown;
  answer: string;
};

const mostShown = 2000;
const mostTokens = 300;
/** A model that answers with more than this did not understand that it was to name something. */
const mostAnswered = 200;

const instructions =
  "You name conversations. Answer with a title of two to six words that says what the conversation is about, in its own " +
  "language: the title alone, without quotes, without a full stop.";

/**
 * Has the agent's model name a conversation after its first turn. A title that somebody gave stays; so does the one that
 * was made of the first message, when no model can be asked or it has no good name.
 */
export async function nameConversation(
  { pool, models, log }: NamingServices,
  { orgId, conversationId }: { orgId: string; conversationId: string },
  signal: AbortSignal,
): Promise<void> {
  const turn = await readFirstTurn(pool, orgId, conversationId);
  if (!turn || turn.title !== ownTitle(turn)) return;
  try {
    const ofOrg = await models.of(orgId);
    const resolved = await ofOrg.resolve(turn.modelName);
    // The offline model has no words of its own.
    if (resolved.provider === "offline") return;
    const { agentId, createdById: userId } = turn;
    const entryId = callEntryId(`${conversationId}:name`, 0);
    const spender = { orgId, runId: null, userId, agentId };
    const planned = planCall(resolved.modelId, [instructions, turn.question, turn.answer], mostTokens);
    const call = { pool, models: ofOrg, spender, entryId, planned };
    const title = await askForTitle(resolved, call, turn, signal);
    if (title) await writeTitle(pool, { orgId, conversationId, before: turn.title, title });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.info("a conversation keeps the title that its first message gave it", { conversationId, reason: error.reason });
  }
}

async function readFirstTurn(pool: Pool, orgId: string, conversationId: string): Promise<FirstTurn | null> {
  const { rows } = await pool.query<FirstTurn>({
    name: "read-first-turn",
    text: `select c.title, c."agentId", c."createdById", ${publishedOr("a", "v")}, q.text as question, q.parts, w.text as answer
           from "Conversation" c
           join "Agent" a on a.id = c."agentId" and a."orgId" = c."orgId"
           ${publishedFor("a", 'c."createdById"')}
           cross join lateral (select text, parts from "Message" where "conversationId" = c.id and "orgId" = c."orgId"
             and role = 'user' order by id limit 1) q
           cross join lateral (select text from "Message" where "conversationId" = c.id and "orgId" = c."orgId"
             and role = 'assistant' order by id limit 1) w
           where c.id = $1 and c."orgId" = $2 and c."deletedAt" is null and c.origin = 'app'`,
    values: [conversationId, orgId],
  });
  return rows[0] ?? null;
}

/** The title that sending the first message gave. */
function ownTitle({ question, parts }: FirstTurn): string {
  const file = readJson("Message.parts", parts).find((part) => part.type === "file");
  return titleOf(question || (file?.name ?? ""));
}

async function askForTitle(
  { model }: ResolvedModel,
  call: MeteredCall,
  { question, answer }: FirstTurn,
  signal: AbortSignal,
) {
  const told = `Person: ${question.slice(0, mostShown)}\n\nAnswer: ${answer.slice(0, mostShown)}`;
  const asked = {
    prompt: [
      { role: "system" as const, content: instructions },
      { role: "user" as const, content: [{ type: "text" as const, text: told.toWellFormed() }] },
    ],
    maxOutputTokens: mostTokens,
    abortSignal: signal,
  };
  const named = await meterCall(call, () => model.doGenerate(asked), usageOfAnswer);
  const text = named.answer.content
    .map((part) => (part.type === "text" ? part.text : ""))
    .join("")
    .trim();
  if (text === "" || text.length > mostAnswered) return null;
  return titleOf(text.replaceAll("\u0000", "").replace(/^["'“”„«*#\s]+|["'“”«»*.\s]+$/g, "")) || null;
}

/** Whoever named it meanwhile, or deleted it, was first. */
async function writeTitle(
  pool: Pool,
  { orgId, conversationId, before, title }: { orgId: string; conversationId: string; before: string; title: string },
): Promise<void> {
  await pool.query({
    name: "write-title",
    text: `update "Conversation" set title = $4 where id = $1 and "orgId" = $2 and title = $3 and "deletedAt" is null`,
    values: [conversationId, orgId, before, title],
  });
}
