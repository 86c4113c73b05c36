import { testDatabase } from "@guildhall/testing/test-database";
import { expect, test } from "vitest";
import { openChatBench } from "../testing/open-chat-bench.ts";

const bench = openChatBench(testDatabase());
const toldToModel = () => JSON.stringify(bench.models.chats.at(-1));

test("the model is told what the agent remembers of the person, as it stands now", async () => {
  const { memory } = bench.owner.api.agents;
  const first = await bench.send();
  await bench.expectEnd(first.runId, "completed");
  expect(toldToModel()).not.toContain("What you remember");
  await memory.update({ id: bench.agentId, version: 0, data: { tone: "brief" } });
  const second = await bench.send("Again");
  await bench.expectEnd(second.runId, "completed");
  expect(toldToModel()).toContain("What you remember of the person");
  expect(toldToModel()).toContain("brief");
});
