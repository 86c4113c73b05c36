import { ErrorNotice } from "@guildhall/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Doorway } from "./doorway.tsx";

/** The page of a link that opens nothing any more: why, and the way on. */
export function DeadLink({ title, below, children }: { title: string; below: string; children: ReactNode }) {
  return (
    <Doorway title={title} below={below}>
      <ErrorNotice
        title="This link opens nothing"
        action={
          <Link to="/" className="underline underline-offset-2">
            Go to Guildhall
          </Link>
        }
      >
        {children}
      </ErrorNotice>
    </Doorway>
  );
}
