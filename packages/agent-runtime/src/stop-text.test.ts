import { expect, test } from "vitest";
import { StopText } from "./stop-text.ts";

const letThrough = (stops: string[], deltas: string[]) => {
  const text = new StopText(stops);
  const pieces: string[] = [];
  for (const delta of deltas) {
    pieces.push(text.next(delta));
    if (text.hasStopped) break;
  }
  return { text: pieces.join("") + text.rest(), stopped: text.hasStopped };
};

test.each([
  [["END"], ["one E", "ND two"], "one ", true],
  [["END"], ["one E", "N", "d END"], "one ENd ", true],
  [["END"], ["one EN"], "one EN", false],
  [["b", "ab"], ["xab"], "x", true],
  [["aab"], ["a", "a", "a", "b", "c"], "a", true],
  [[], ["END"], "END", false],
])("%j over %j lets %j through", (stops, deltas, text, stopped) => {
  expect(letThrough(stops, deltas)).toEqual({ text, stopped });
});
