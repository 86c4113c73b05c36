import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { CatchBoundary, type ErrorComponentProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PageError } from "../../shell/page-error.tsx";

/** Shows in the place of a conversation why it could not be read. */
export function ConversationBoundary({ children }: { children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={() => "conversation"} errorComponent={ConversationError}>
      {children}
    </CatchBoundary>
  );
}

function ConversationError({ error, reset }: ErrorComponentProps) {
  const queries = useQueryErrorResetBoundary();
  const readAgain = () => {
    queries.reset();
    reset();
  };
  return <PageError error={error} reset={readAgain} />;
}
