import { AppError } from "@guildhall/kernel";
import { isUniqueViolation } from "../ground/is-unique-violation.ts";

/** The error to throw for one that writing a tool met: its own words when another tool has the name. */
export function explainNameTaken(error: unknown): unknown {
  if (!isUniqueViolation(error, "Tool_orgId_name_key")) return error;
  return new AppError({
    code: "conflict",
    reason: "tool-name-taken",
    userMessage: "Another tool has this name, maybe an archived one. Models tell tools apart by their names.",
    fields: { name: "is the name of another tool" },
  });
}
