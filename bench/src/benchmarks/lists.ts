import { createCaller } from "@guildhall/api";
import { openTestServices, type TestServices } from "@guildhall/api/testing/services";
import { listCases, type ListCase } from "../lists/cases.ts";
import { large, openLargeOrganization } from "../lists/open-large-organization.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { spreadOf } from "../measure/spread.ts";

const warmUp = 40;
const times = 300;

/** What lists and details cost over the statement that somebody would write by hand, in a large organization. */
export const lists: Benchmark = {
  name: "lists",
  about: `each list and detail beside the best hand-written SQL, by turns, ${times} times, one after the other`,
  run: async () => {
    const database = await openLargeOrganization();
    const services = await openTestServices(database.url);
    try {
      return await measureAll(services);
    } finally {
      await services.close();
      await database.stop();
    }
  },
};

async function measureAll(services: TestServices): Promise<Figure[]> {
  const { userId, orgId } = large;
  const api = createCaller({
    services,
    user: { id: userId, name: "Person 1", email: "person-1@example.org", isOperator: false, sessionId: null },
    principal: { userId, orgId, role: "owner", apiKeyId: null },
  });
  const figures: Figure[] = [];
  for (const each of listCases)
    figures.push(
      ...(await measure(
        each,
        () => each.ours(api),
        () => byHand(services, each),
      )),
    );
  return figures;
}

function byHand({ database }: TestServices, { name, sql, values }: ListCase): Promise<unknown> {
  return database.pool.query({ name, text: sql, values });
}

async function measure(
  { name }: ListCase,
  ours: () => Promise<unknown>,
  sql: () => Promise<unknown>,
): Promise<Figure[]> {
  const taken = { ours: [0], sql: [0] };
  for (let i = 0; i < warmUp + times; i++) {
    if (i === warmUp) Object.assign(taken, { ours: [], sql: [] });
    taken.sql.push(await milliseconds(sql));
    taken.ours.push(await milliseconds(ours));
  }
  const [a, b] = [spreadOf(taken.ours), spreadOf(taken.sql)];
  return [
    { name: `${name}, p50`, value: a.p50, unit: "ms", baseline: b.p50, goal: "≤ 2.0 ×" },
    { name: `${name}, p95`, value: a.p95, unit: "ms", baseline: b.p95, goal: "≤ 15 ms" },
  ];
}

async function milliseconds(action: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await action();
  return performance.now() - startedAt;
}
