import { useStore } from "@tanstack/react-form";
import { describeIssue } from "./describe-issue.ts";
import { useFieldContext } from "./form-context.ts";

/**
 * The error to show at a field: after it was changed and left or the form was sent, and until its text is right. A field
 * that was only passed shows none: it would push the page down under the pointer that left it.
 */
export function useFieldError(fromServer: string | undefined): string | undefined {
  const { form, state } = useFieldContext();
  const sent = useStore(form.store, ({ submissionAttempts }) => submissionAttempts > 0);
  const issue: unknown = state.meta.errors[0];
  return issue && (sent || (state.meta.isBlurred && state.meta.isDirty)) ? describeIssue(issue) : fromServer;
}
