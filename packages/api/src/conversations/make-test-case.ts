import { AppError, newId, notFound } from "@guildhall/kernel";
import { agentAccessSelect, requireTalk } from "../agents/index.ts";
import type { OrgContext } from "../ground/principal.ts";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { reachableConversation } from "./reachable-conversation.ts";
import type { TestCaseMade } from "./summary/summary.contract.ts";

const longestInput = 20_000;
const longestExpectation = 8000;

/**
 * Makes a test case of an answer that one found bad: the question is what is asked again, the comment what a good answer
 * says. An answer has one, however often this is asked for.
 */
export async function makeTestCase(context: OrgContext, { messageId }: { messageId: string }): Promise<TestCaseMade> {
  const there = await findMade(context, messageId);
  if (there) return there;
  try {
    return await insertMade(context, messageId);
  } catch (error) {
    // Somebody else was quicker by a moment.
    const made = isUniqueViolation(error, "AgentTestCase_messageId_orgId_key") && (await findMade(context, messageId));
    if (made) return made;
    throw error;
  }
}

async function findMade({ db, principal }: OrgContext, messageId: string): Promise<TestCaseMade | null> {
  const conversation = reachableConversation(principal, "use");
  return db.agentTestCase.findFirst({
    where: { messageId, message: { is: { conversation } } },
    select: { id: true, agentId: true },
  });
}

async function insertMade({ db, principal }: OrgContext, messageId: string): Promise<TestCaseMade> {
  const { orgId, userId } = principal;
  return db.$transaction(async (tx) => {
    const answer = await tx.message.findFirst({
      where: { id: messageId, role: "assistant", conversation: reachableConversation(principal, "use") },
      select: {
        conversationId: true,
        parentId: true,
        text: true,
        agentId: true,
        conversation: { select: { agentId: true, agent: { select: agentAccessSelect } } },
        feedback: { where: { userId, isGood: false }, select: { comment: true } },
      },
    });
    if (!answer) throw notFound("answer");
    requireTalk(principal, answer.conversation.agent);
    const [thumb] = answer.feedback;
    if (!thumb) throw notFoundBad();
    const { conversationId, parentId } = answer;
    const question = await tx.message.findFirst({
      where: parentId ? { id: parentId } : { conversationId, role: "user", id: { lt: messageId } },
      orderBy: { id: "desc" },
      select: { text: true },
    });
    if (!question?.text.trim()) throw withoutWords();
    const made = await tx.agentTestCase.create({
      data: {
        id: newId("agentTestCase"),
        orgId,
        agentId: answer.agentId ?? answer.conversation.agentId,
        messageId,
        input: question.text.slice(0, longestInput).toWellFormed(),
        expectation: thumb.comment.trim() || betterThan(answer.text),
        createdById: userId,
      },
      select: { id: true, agentId: true },
    });
    await writeAudit(tx, principal, "agents.make-test-case", { type: "agent", id: made.agentId }, {});
    return made;
  });
}

const betterThan = (text: string) =>
  `Something better than: ${text.trim() || "nothing"}`.slice(0, longestExpectation).toWellFormed();

const notFoundBad = () =>
  new AppError({
    code: "conflict",
    reason: "not-found-bad",
    userMessage: "A test case is made of an answer that you found bad. Give it a thumb down first.",
  });

const withoutWords = () =>
  new AppError({
    code: "conflict",
    reason: "question-without-words",
    userMessage: "The question before this answer has no words, so it can't be asked again.",
  });
