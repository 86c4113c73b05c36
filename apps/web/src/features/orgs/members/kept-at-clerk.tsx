import { useRouteContext } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** The id of the words that say who keeps the members. */
export const keptByClerkId = "kept-by-clerk";

/** Controls of what Clerk may keep: where it does, they are there to be seen and do nothing. */
export function KeptAtClerk({ legend, children }: { legend: string; children: ReactNode }) {
  const { isKeptByClerk } = useRouteContext({ from: "/o/$org" }).organization;
  if (!isKeptByClerk) return children;
  return (
    <fieldset disabled aria-describedby={keptByClerkId} className="contents">
      <legend className="sr-only">{legend}</legend>
      {children}
    </fieldset>
  );
}
