import { AppError, type InterviewState } from "@guildhall/kernel";

/** Refuses to change what an interview learnt when it has ended: from then on the agent's memory is what counts. */
export function refuseEnded({ endedAt }: InterviewState): void {
  if (endedAt === undefined) return;
  throw new AppError({
    code: "conflict",
    reason: "interview-ended",
    userMessage: "The interview has ended. Open it again, or change what the agent remembers of you.",
  });
}
