import { starters } from "../starters.ts";
import { type AgentAnswers, blankAnswers } from "./agent-answers.ts";

/** The answers that an example begins with; blank ones when there is no such example. */
export function starterAnswers(id: string | undefined): AgentAnswers {
  const starter = starters.find((known) => known.id === id);
  if (!starter) return blankAnswers;
  const { id: _, ...answers } = starter;
  return { ...blankAnswers, ...answers };
}
