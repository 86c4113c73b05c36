import { AppError } from "@guildhall/kernel";

/** The error for a router that has nobody to choose among. */
export const nobodyToChoose = () =>
  new AppError({
    code: "conflict",
    reason: "no-agent-to-choose",
    userMessage: "There is no agent that you may talk to. Make one, or have one shared with you.",
  });
