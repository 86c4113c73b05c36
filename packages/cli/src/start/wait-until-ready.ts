import { setTimeout as delay } from "node:timers/promises";
import { say } from "../say.ts";
import { askServer, type ServerAnswer } from "./ask-server.ts";

const sayAfterMs = 15_000;

/** Resolves when the server says that everything it needs is there; says from time to time what is missing. */
export async function waitUntilReady(origin: { host: string; port: number }, isOver: () => boolean): Promise<boolean> {
  let nextWordAt = performance.now() + sayAfterMs;
  while (!isOver()) {
    const answer = await askServer(origin, "/readyz");
    if (answer?.status === 200) return true;
    if (performance.now() > nextWordAt) {
      say.step(`Still waiting: ${whatIsMissing(answer)}`);
      nextWordAt += sayAfterMs;
    }
    await delay(40);
  }
  return false;
}

function whatIsMissing(answer: ServerAnswer | undefined): string {
  return answer ? `the server says ${answer.body.slice(0, 300)}` : "the server does not answer yet.";
}
