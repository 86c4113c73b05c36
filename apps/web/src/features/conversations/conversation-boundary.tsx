import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { CatchBoundary } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PageError } from "../../shell/page-error.tsx";

/** Shows in the place of a conversation why it could not be read. */
export function ConversationBoundary({ children }: { children: ReactNode }) {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <CatchBoundary getResetKey={() => "conversation"} errorComponent={(props) => <PageError {...props} reset={() => { reset(); props.reset(); }} />}>
      {children}
    </CatchBoundary>
  );
}
