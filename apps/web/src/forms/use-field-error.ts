import { useStore } from "@tanstack/react-form";
import { describeIssue } from "./describe-issue.ts";
import { useFieldContext } from "./form-context.ts";

/** The error to show at a field: after it was left or the form was sent, and until its text is right. */
export function useFieldError(fromServer: string | undefined): string | undefined {
  const { form, state } = useFieldContext();
  const sent = useStore(form.store, ({ submissionAttempts }) => submissionAttempts > 0);
  const issue: unknown = state.meta.errors[0];
  return issue && (sent || state.meta.isBlurred) ? describeIssue(issue) : fromServer;
}
