import { wizardAnswers } from "../create-organization-with.ts";
import { everybody, nobodyElse, nobodyElseNotViewers, notViewers, type Sweep } from "./case.ts";

export const sweepConversations: Sweep = async ({ api }) => {
  const { agent } = await api.agents.create(wizardAnswers("Confidant"));
  const { id: conversationId } = await api.conversations.create({ agentId: agent.id });
  const { id: interviewId } = await api.conversations.create({ agentId: agent.id, mode: "socratic" });
  const factId = "0123456789abcdef";
  const { runId, answerId: messageId, saidIds } = await api.conversations.send({ conversationId, content: "A secret" });
  const { id: queuedId } = await api.conversations.queue({ conversationId, content: "Another secret" });
  const notTheirs = { stranger: "not-found", roles: nobodyElse } as const;
  const notTheirsToChange = { stranger: "not-found", roles: nobodyElseNotViewers } as const;
  return {
    "conversations.list": {
      input: () => ({ agentId: agent.id, limit: 10 }),
      stranger: "own",
      roles: everybody,
    },
    "conversations.search": { input: () => ({ query: "secret", limit: 10 }), stranger: "own", roles: everybody },
    "conversations.update": {
      input: () => ({ id: conversationId, title: "Taken", isPinned: true, isArchived: true }),
      ...notTheirsToChange,
    },
    "conversations.delete": { input: () => ({ id: conversationId }), ...notTheirsToChange },
    "conversations.restore": { input: () => ({ id: conversationId }), ...notTheirsToChange },
    "conversations.get": { input: () => ({ id: conversationId, limit: 10 }), ...notTheirs },
    "conversations.figures": { input: () => ({ id: conversationId }), ...notTheirs },
    "conversations.create": { input: () => ({ agentId: agent.id }), stranger: "not-found", roles: notViewers },
    "conversations.send": { input: () => ({ conversationId, content: "Let me in" }), ...notTheirsToChange },
    "conversations.stop": { input: () => ({ runId }), ...notTheirsToChange },
    "conversations.retry": { input: () => ({ runId }), ...notTheirsToChange },
    "conversations.queue": { input: () => ({ conversationId, content: "Let me in" }), ...notTheirsToChange },
    "conversations.unqueue": { input: () => ({ id: queuedId }), ...notTheirsToChange },
    "conversations.sendQueued": { input: () => ({ id: conversationId }), ...notTheirsToChange },
    "conversations.edit": {
      input: () => ({ messageId: saidIds[0], content: "Let me in" }),
      ...notTheirsToChange,
    },
    "conversations.regenerate": { input: () => ({ messageId }), ...notTheirsToChange },
    "conversations.modes.chooseAgain": { input: () => ({ id: conversationId }), ...notTheirsToChange },
    "conversations.showBranch": { input: () => ({ messageId }), ...notTheirsToChange },
    "conversations.rate": { input: () => ({ messageId, isGood: true, comment: "Fine" }), ...notTheirsToChange },
    "conversations.unrate": { input: () => ({ messageId }), ...notTheirsToChange },
    "conversations.makeTestCase": { input: () => ({ messageId }), ...notTheirsToChange },
    "conversations.summary.get": { input: () => ({ id: conversationId }), ...notTheirs },
    "conversations.summary.write": { input: () => ({ id: conversationId }), ...notTheirsToChange },
    "conversations.interview.get": { input: () => ({ id: interviewId }), ...notTheirs },
    "conversations.interview.correct": {
      input: () => ({ id: interviewId, factId, name: "Wood", value: "Oak" }),
      ...notTheirsToChange,
    },
    "conversations.interview.remove": { input: () => ({ id: interviewId, factId }), ...notTheirsToChange },
    "conversations.interview.finish": { input: () => ({ id: interviewId }), ...notTheirsToChange },
    "conversations.interview.reopen": { input: () => ({ id: interviewId }), ...notTheirsToChange },
    "conversations.events": { input: () => ({ conversationId }), ...notTheirs },
  };
};
