import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { changeInterview } from "./change-interview.ts";
import { getInterview } from "./get-interview.ts";
import type { FactInput, InterviewView } from "./interview.contract.ts";
import { refuseEnded } from "./refuse-ended.ts";

/** Takes away something that one's own interview learnt; the same message does not bring it back. */
export async function removeFact(context: OrgContext, { id, factId }: FactInput): Promise<InterviewView> {
  await changeInterview(context, id, {
    action: "conversations.remove-fact",
    change: (interview) => {
      refuseEnded(interview);
      const facts = interview.facts.filter((fact) => fact.id !== factId);
      if (facts.length === interview.facts.length) throw notFound("fact");
      return { ...interview, facts };
    },
  });
  return getInterview(context, { id });
}
