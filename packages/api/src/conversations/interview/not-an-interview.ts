import { AppError } from "@guildhall/kernel";

/** The error for asking of a conversation what only an interview has. */
export const notAnInterview = () =>
  new AppError({
    code: "conflict",
    reason: "not-an-interview",
    userMessage: "This conversation is no interview.",
  });
