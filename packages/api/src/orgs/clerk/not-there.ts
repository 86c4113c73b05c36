import { AppError } from "@guildhall/kernel";

/** The error for what comes from Clerk where it does not sign people in. */
export const notThere = () =>
  new AppError({
    code: "not-found",
    reason: "clerk-off",
    userMessage: "Clerk does not sign people in here: its keys are not set.",
  });
