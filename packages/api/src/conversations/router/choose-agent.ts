import type { TurnPart } from "@guildhall/kernel";
import type { LoadedTurn } from "../load-turn.ts";
import { askForAgent } from "./ask-for-agent.ts";
import { type Candidate, listCandidates } from "./list-candidates.ts";
import { nobodyToChoose } from "./nobody-to-choose.ts";
import type { RoutedRun, RouterServices } from "./routed-run.ts";
import { sharedWords } from "./shared-words.ts";

export type Choice = Omit<Extract<TurnPart, { type: "agent-chosen" }>, "type">;

/**
 * Who answers, and why: whom the person chose, else the agent that a model finds the best, else the one whose
 * description has the words of the question. Only agents that the person may talk to are chosen; without any it fails.
 */
export async function chooseAgent(services: RouterServices, run: RoutedRun, loaded: LoadedTurn): Promise<Choice> {
  const { createdById: userId, answererId, chosenAgentId, agent, history } = loaded;
  const question = history.findLast(({ role }) => role === "user")?.text ?? "";
  const personal = [answererId, chosenAgentId].filter((id) => typeof id === "string");
  const wanted = [...personal, agent.id];
  const { orgId } = run;
  const candidates = userId ? await listCandidates(services.pool, { orgId, userId, question, wanted }) : [];
  const find = (id: string | undefined) => candidates.find((candidate) => candidate.id === id);
  const byPerson = personal.map(find).find((candidate) => candidate !== undefined);
  if (byPerson) return choice(byPerson, "You chose it for this conversation.", "person");
  const [only] = candidates;
  if (!only) throw nobodyToChoose();
  if (candidates.length === 1) return choice(only, "It is the only agent that you may talk to.", "words");
  const asked = await askForAgent(services, { ...run, userId }, { question, history, candidates });
  const byModel = find(asked?.agentId);
  if (byModel && asked) return choice(byModel, asked.reason, "model");
  return byWords(candidates, question, find(agent.id) ?? only);
}

/** The agent that the conversation was with last goes on where no word points to another. */
function byWords(candidates: Candidate[], question: string, last: Candidate): Choice {
  const best = candidates.reduce((one, other) => (other.rank > one.rank ? other : one), last);
  const words = sharedWords(question, `${best.name} ${best.description} ${best.who}`);
  if (best.rank <= 0) return choice(best, "Nothing in the question points to another agent.", "words");
  if (words.length === 0) return choice(best, "Its description fits the question best.", "words");
  return choice(best, `Its description speaks of ${words.map((word) => `“${word}”`).join(", ")}.`, "words");
}

function choice({ id: agentId, name, color }: Candidate, reason: string, by: Choice["by"]): Choice {
  return { agentId, name, color, reason, by };
}
