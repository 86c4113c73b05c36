import { AppError } from "@guildhall/kernel";

/** The error for who is not signed in where somebody has to be. */
export const signInFirst = () =>
  new AppError({ code: "unauthenticated", reason: "signed-out", userMessage: "Sign in to go on." });
