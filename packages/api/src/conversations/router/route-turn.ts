import { AppError, applyRunEvent } from "@guildhall/kernel";
import { retryWhileAway } from "../../runs/index.ts";
import { failTurn } from "../ask-agent.ts";
import { type LoadedTurn, loadTurn } from "../load-turn.ts";
import { chooseAgent } from "./choose-agent.ts";
import { nobodyToChoose } from "./nobody-to-choose.ts";
import type { RoutedRun, RouterServices } from "./routed-run.ts";
import { writeChoice } from "./write-choice.ts";

/**
 * The turn with the agent that is to answer it. Where the conversation has a router, that agent is chosen first, and the
 * choice stands in the log before the agent is asked: whoever takes the turn over after a crash goes on with the same. A
 * turn for which nobody can be found has ended as failed.
 */
export async function routeTurn(services: RouterServices, run: RoutedRun, loaded: LoadedTurn): Promise<LoadedTurn> {
  if (loaded.mode !== "smart_router") return loaded;
  const { pool, recorder, signal } = services;
  try {
    const known = loaded.settled.parts.find((part) => part.type === "agent-chosen");
    const chosen = known ?? { type: "agent-chosen" as const, ...(await chooseAgent(services, run, loaded)) };
    if (!known) await recorder.emit(chosen);
    if (loaded.answererId !== chosen.agentId)
      await retryWhileAway(() => writeChoice(pool, run, chosen.agentId), signal);
    const ofChosen = await retryWhileAway(() => loadTurn(pool, run.orgId, run.runId), signal);
    if (!ofChosen) throw nobodyToChoose();
    return { ...ofChosen, settled: known ? loaded.settled : applyRunEvent(loaded.settled, chosen) };
  } catch (error) {
    if (!(error instanceof AppError) || signal.aborted) throw error;
    return { ...loaded, settled: await failTurn(loaded, recorder, error, 0) };
  }
}
