import { readJson } from "@guildhall/db/shapes";
import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { reachableConversation } from "../reachable-conversation.ts";
import type { InterviewView } from "./interview.contract.ts";
import { notAnInterview } from "./not-an-interview.ts";

/** Behind an answer that is older than this, nothing more is learnt from it. */
const learnsForMs = 60_000;

const newest = { orderBy: { id: "desc" }, take: 1 } as const;
const select = {
  mode: true,
  agentId: true,
  createdById: true,
  state: { select: { data: true } },
  messages: { ...newest, where: { role: "user" }, select: { id: true } },
  runs: { ...newest, select: { status: true, createdById: true, finishedAt: true } },
} as const;

/** What an interview that one may see has learnt so far. */
export async function getInterview({ db, principal }: OrgContext, { id }: { id: string }): Promise<InterviewView> {
  const where = reachableConversation(principal, "view", id);
  const found = await db.conversation.findFirst({ where, select });
  if (!found) throw notFound("conversation");
  if (found.mode !== "socratic") throw notAnInterview();
  const { interview } = readJson("ConversationState.data", found.state?.data ?? {});
  const { facts = [], endedAt = null, endedBy = null, readUpTo = "", remembered = {} } = interview ?? {};
  const [last] = found.messages;
  const [run] = found.runs;
  const isUnread = last !== undefined && last.id > readUpTo && run?.createdById === found.createdById;
  const isAnswering = run?.status === "pending" || run?.status === "running";
  const answeredAt = run?.status === "completed" ? (run.finishedAt?.getTime() ?? 0) : 0;
  return {
    agentId: found.agentId,
    facts: facts.map((fact) => ({ ...fact, isRemembered: remembered[fact.name] === fact.value })),
    endedAt: endedAt === null ? null : new Date(endedAt),
    endedBy,
    isLearning: endedAt === null && isUnread && (isAnswering || Date.now() - answeredAt < learnsForMs),
  };
}
