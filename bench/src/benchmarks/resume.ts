import { createAgent } from "../measure/create-agent.ts";
import { followEvents } from "../measure/follow-events.ts";
import { ownerClient } from "../measure/owner-client.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { spreadOf } from "../measure/spread.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const times = 5;

/** How long a reader waits when the worker that writes an answer is killed. */
export const resume: Benchmark = {
  name: "resume",
  about: "kill -9 of the worker in mid-answer and a start of another, until the next event; beside the start alone",
  run: () => withGuildhall(["--tokens", "400", "--tokens-per-second", "50"], measure),
};

async function measure({ guildhall }: Stage): Promise<Figure[]> {
  const api = ownerClient(guildhall);
  const agentId = await createAgent(guildhall, "Bench");
  const waits: number[] = [];
  const starts: number[] = [];
  for (let i = 0; i < times; i++) {
    const { id } = await api.conversations.create.mutate({ agentId });
    const { runId } = await api.conversations.send.mutate({ conversationId: id, content: "Tell me of guilds." });
    let killedAt = 0;
    let pieces = 0;
    await followEvents(guildhall, id, (piece) => {
      if (piece.includes('"text-delta"') && ++pieces === 20) {
        killedAt = performance.now();
        void guildhall.worker.kill("SIGKILL").then(() => guildhall.worker.start());
      } else if (killedAt > 0 && piece.includes('"run-start"')) {
        waits.push(performance.now() - killedAt);
        void api.conversations.stop.mutate({ runId });
      }
    });
    await guildhall.worker.kill("SIGKILL");
    const startedAt = performance.now();
    guildhall.worker.start();
    await guildhall.ready();
    starts.push(performance.now() - startedAt);
  }
  const [wait, start] = [spreadOf(waits), spreadOf(starts)];
  return [
    { name: "next event, p50", value: wait.p50, unit: "ms", baseline: start.p50, goal: "≤ 5000 ms" },
    { name: "next event, longest", value: wait.max, unit: "ms", baseline: start.max, goal: "≤ 5000 ms" },
  ];
}
