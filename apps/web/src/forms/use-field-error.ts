import { describeIssue } from "./describe-issue.ts";
import { useFieldContext, useFormContext } from "./form-context.ts";

/** The error to show at a field: after it was left or the form was sent, and until its text is right. */
export function useFieldError(fromServer: string | undefined): string | undefined {
  const { meta } = useFieldContext().state;
  const form = useFormContext();
  const asked = meta.isBlurred || form.state.submissionAttempts > 0;
  const [issue] = meta.errors;
  if (asked && issue) return describeIssue(issue);
  return fromServer;
}
