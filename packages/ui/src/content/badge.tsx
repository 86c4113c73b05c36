import type { ReactNode } from "react";
import { joinClasses } from "../join-classes.ts";

/** A word that marks the thing beside it. */
export function Badge({ tone = "neutral", children }: { tone?: "neutral" | "accent"; children: ReactNode }) {
  return (
    <span
      className={joinClasses(
        "inline-flex h-5 shrink-0 items-center rounded-full px-2 text-[11px] font-medium",
        tone === "accent" ? "bg-accent-soft text-accent-ink" : "bg-sunken text-ink-soft",
      )}
    >
      {children}
    </span>
  );
}
