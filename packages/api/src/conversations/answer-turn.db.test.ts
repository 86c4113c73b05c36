import { newId, projectTurn } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { describe, expect, test } from "vitest";
import { createOrganizationWith, wizardAnswers } from "../testing/create-organization-with.ts";
import { openChatBench, words } from "../testing/open-chat-bench.ts";

const chat = openChatBench(testDatabase());

describe("bad days of a run", () => {
  test("an organization that is removed in mid-answer takes no other answer with it", async () => {
    chat.models.set({ answer: words(60), tokensPerSecond: 40 });
    const others = await Promise.all(
      Array.from({ length: 3 }, () => chat.owner.api.conversations.create({ agentId: chat.agentId })),
    );
    const runs = await Promise.all(
      others.map(({ id }) => chat.owner.api.conversations.send({ conversationId: id, content: "go" })),
    );
    const doomed = await createOrganizationWith(chat.services);
    const { agent } = await doomed.api.agents.create(wizardAnswers("Doomed"));
    const conversation = await doomed.api.conversations.create({ agentId: agent.id });
    await doomed.api.conversations.send({ conversationId: conversation.id, content: "go" });
    await expect
      .poll(() => chat.services.database.prisma.runFrame.count({ where: { orgId: doomed.principal.orgId } }), {
        timeout: 5000,
      })
      .toBeGreaterThan(2);
    await chat.services.database.prisma.organization.delete({ where: { id: doomed.principal.orgId } });
    for (const { runId } of runs) await chat.expectEnd(runId, "completed");
  });

  test("a run whose data can't be read ends as failed, and the conversation goes on", async () => {
    chat.models.set({ answer: "ok" });
    await chat.services.database.prisma.message.create({
      data: {
        id: newId("message"),
        orgId: chat.owner.principal.orgId,
        conversationId: chat.conversationId,
        role: "assistant",
        text: "odd",
        parts: [{ type: "of-tomorrow" }],
      },
    });
    const { runId } = await chat.send();
    await chat.expectEnd(runId, "failed");
    const frames = await chat.followTo(runId);
    expect(frames.at(-1)?.events.map(({ type }) => type)).toEqual(["error", "run-finish"]);
    await chat.services.database.prisma.message.deleteMany({
      where: { conversationId: chat.conversationId, text: "odd" },
    });
    await chat.expectEnd((await chat.retry(runId)).runId, "completed");
  });

  test("how long it took is told from its first start, over all attempts", async () => {
    chat.models.set({ answer: "ok", firstTokenMs: 1500 });
    const { runId } = await chat.send();
    await expect.poll(() => chat.statusOf(runId), { timeout: 5000 }).toBe("running");
    const startedAt = new Date(Date.now() - 60_000);
    await chat.services.database.prisma.run.update({ where: { id: runId }, data: { startedAt } });
    await chat.services.database.pool.query(
      `update "JobLease" set "executorId" = 'wrk_dead' where id = $1 and "endedAt" is null`,
      [runId],
    );
    await chat.expectEnd(runId, "completed");
    const frames = await chat.followTo(runId);
    const events = frames.flatMap(({ events: some }) => some);
    expect(events.filter(({ type }) => type === "run-start")).toHaveLength(2);
    expect(projectTurn(events).durationMs).toBeGreaterThan(60_000);
    const view = (await chat.get()).messages[1]?.run?.turn;
    expect(view?.durationMs).toBeGreaterThan(60_000);
  });
});
