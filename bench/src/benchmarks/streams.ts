import { createAgent } from "../measure/create-agent.ts";
import { followAnswer } from "../measure/follow-answer.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { spreadOf } from "../measure/spread.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const clients = 200;
const tokens = 200;
const rounds = 3;

/** What 200 answers that are written at once cost each other. */
export const streams: Benchmark = {
  name: "streams",
  about: `${clients} answers of ${tokens} tokens at 50 a second, asked for at once: what Guildhall adds to the direct calls`,
  run: () => withGuildhall(["--tokens", `${tokens}`, "--tokens-per-second", "50", "--first-token-ms", "20"], measure),
};

async function measure({ guildhall, models }: Stage): Promise<Figure[]> {
  await createAgent(guildhall, "Bench");
  const direct = { url: models.baseUrl, headers: {}, model: "scripted-model" };
  const headers = { authorization: `Bearer ${guildhall.owner.apiKey}` };
  const ours = { url: `${guildhall.url}/v1`, headers, model: "agent:bench" };
  // Once to warm up.
  await together(ours);
  const asked: { direct: number[][][]; ours: number[][][] } = { direct: [], ours: [] };
  for (let i = 0; i < rounds; i++) {
    asked.direct.push(await together(direct));
    asked.ours.push(await together(ours));
  }
  const first = { direct: firstOf(asked.direct), ours: firstOf(asked.ours) };
  const later = { direct: laterOf(asked.direct), ours: laterOf(asked.ours) };
  const lost = asked.direct.flat(2).length - asked.ours.flat(2).length;
  return [
    added("first token, p50", first, "p50", "≤ 250 ms"),
    added("first token, p95", first, "p95", "≤ 500 ms"),
    added("delay of a token, p50", later, "p50"),
    added("delay of a token, p95", later, "p95", "≤ 120 ms"),
    { name: "tokens lost", value: lost, unit: `of ${asked.direct.flat(2).length}`, goal: "0" },
  ];
}

const together = (target: Parameters<typeof followAnswer>[0]) =>
  Promise.all(Array.from({ length: clients }, () => followAnswer(target)));

const firstOf = (asked: number[][][]) => spreadOf(asked.flat().map(([first]) => first ?? Number.NaN));

/** How much later each token came than at the model's pace after the first of its answer. */
const laterOf = (asked: number[][][]) =>
  spreadOf(asked.flat().flatMap((times) => times.map((at, i) => at - (times[0] ?? 0) - i * 20)));

type Pair = { direct: ReturnType<typeof spreadOf>; ours: ReturnType<typeof spreadOf> };

function added(name: string, { direct, ours }: Pair, which: "p50" | "p95", goal?: string): Figure {
  const figure = { name: `added, ${name}`, value: ours[which] - direct[which], unit: "ms", baseline: direct[which] };
  return goal === undefined ? figure : { ...figure, goal };
}
