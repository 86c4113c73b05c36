import type { ReactNode } from "react";

/** Primitives of one kind under their name. */
export function ShowcaseRow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-3">
      <h2 className="text-xs text-ink-faint">{title}</h2>
      <div className="flex flex-wrap items-center gap-3">{children}</div>
    </div>
  );
}
