import { expect, it } from "vitest";
import { byUse } from "./by-use.ts";

const agents = ["a", "b", "c", "d"].map((id) => ({ id }));
const talkedTo = (...ids: string[]) => ids.map((id) => ({ agent: { id } }));
const order = (...ids: string[]) => byUse(agents, talkedTo(...ids)).map(({ id }) => id);

it("puts the agents first that were talked to last", () => {
  expect(order("c", "a", "c")).toEqual(["c", "a", "b", "d"]);
});

it("keeps the order of those nobody talked to, and knows only agents that are there", () => {
  expect(order("gone")).toEqual(["a", "b", "c", "d"]);
});
