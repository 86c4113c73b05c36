import { AppError } from "@guildhall/kernel";

/** The error for what somebody's role does not let them do. */
export function notAllowed(): AppError {
  return new AppError({
    code: "forbidden",
    reason: "role-forbids",
    userMessage: "Your role in this organization does not allow this. An owner or admin can change it.",
  });
}
