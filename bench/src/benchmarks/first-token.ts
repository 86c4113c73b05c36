import type { Guildhall } from "@guildhall/testing/guildhall";
import { createAgent } from "../measure/create-agent.ts";
import { timeToFirstToken } from "../measure/first-token.ts";
import type { ChatTarget } from "../measure/open-answer.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { spreadOf } from "../measure/spread.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const turnsOfOne = 40;
const clients = 50;
const rounds = 4;

/** What Guildhall adds to the time until the first token, over calling the same model endpoint directly. */
export const firstToken: Benchmark = {
  name: "first-token",
  about: "time to the first token through /v1/chat/completions less the direct call, 100 tokens at 100 a second",
  run: () => withGuildhall(["--tokens", "100", "--tokens-per-second", "100", "--first-token-ms", "20"], measure),
};

async function measure({ guildhall, models }: Stage): Promise<Figure[]> {
  await createAgent(guildhall, "Bench");
  const direct = { url: models.baseUrl, headers: {}, model: "scripted-model" };
  const ours = { url: `${guildhall.url}/v1`, headers: authorization(guildhall), model: "agent:bench" };
  await paired(direct, ours, 2, clients);
  const alone = await paired(direct, ours, turnsOfOne, 1);
  const together = await paired(direct, ours, rounds, clients);
  return [
    ...figures("1 client", alone, { p50: "≤ 15 ms", p95: "≤ 40 ms" }),
    ...figures(`${clients} clients`, together, { p50: "≤ 60 ms", p95: "≤ 250 ms" }),
  ];
}

/** Direct calls and ours by turns, so that what else the machine does hits both alike. */
async function paired(direct: ChatTarget, ours: ChatTarget, times: number, atOnce: number) {
  const directly: number[] = [];
  const throughUs: number[] = [];
  for (let i = 0; i < times; i++) {
    directly.push(...(await several(atOnce, () => timeToFirstToken(direct))));
    throughUs.push(...(await several(atOnce, () => timeToFirstToken(ours))));
  }
  return { direct: spreadOf(directly), ours: spreadOf(throughUs) };
}

function several(n: number, action: () => Promise<number>): Promise<number[]> {
  return Promise.all(Array.from({ length: n }, action));
}

function figures(
  who: string,
  { direct, ours }: Awaited<ReturnType<typeof paired>>,
  goals: { p50: string; p95: string },
): Figure[] {
  return (["p50", "p95"] as const).map((which) => ({
    name: `added, ${who}, ${which}`,
    value: ours[which] - direct[which],
    unit: "ms",
    baseline: direct[which],
    goal: goals[which],
  }));
}

const authorization = ({ owner }: Guildhall) => ({ authorization: `Bearer ${owner.apiKey}` });
