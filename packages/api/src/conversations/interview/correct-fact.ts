import { AppError, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { keyOf } from "./add-facts.ts";
import { changeInterview } from "./change-interview.ts";
import { getInterview } from "./get-interview.ts";
import type { CorrectFactInput, InterviewView } from "./interview.contract.ts";
import { refuseEnded } from "./refuse-ended.ts";

/** Puts something that one's own interview learnt otherwise; the agent is told it so from its next answer on. */
export async function correctFact(
  context: OrgContext,
  { id, factId, name, value }: CorrectFactInput,
): Promise<InterviewView> {
  await changeInterview(context, id, {
    action: "conversations.correct-fact",
    change: (interview) => {
      refuseEnded(interview);
      if (!interview.facts.some((fact) => fact.id === factId)) throw notFound("fact");
      if (interview.facts.some((fact) => fact.id !== factId && keyOf(fact.name) === keyOf(name))) throw nameTaken();
      const correct = { name, value, isCorrected: true };
      return {
        ...interview,
        facts: interview.facts.map((fact) => (fact.id === factId ? { ...fact, ...correct } : fact)),
      };
    },
  });
  return getInterview(context, { id });
}

const nameTaken = () =>
  new AppError({
    code: "conflict",
    reason: "fact-name-taken",
    userMessage: "Something else has this name already.",
    fields: { name: "is the name of something else" },
  });
