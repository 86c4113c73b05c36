import { describeIssue } from "./describe-issue.ts";
import { useFieldContext } from "./form-context.ts";

/** The error to show at a field: after it was left or the form was sent, and until its text is right. */
export function useFieldError(fromServer: string | undefined): string | undefined {
  const { state, form } = useFieldContext();
  const asked = state.meta.isBlurred || form.state.submissionAttempts > 0;
  const [issue] = state.meta.errors;
  if (asked && issue) return describeIssue(issue);
  return fromServer;
}
