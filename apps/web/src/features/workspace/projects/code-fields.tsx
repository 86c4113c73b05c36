import type { ReactNode } from "react";

/** The fields of a project that holds code; folded away for all others. */
export function CodeFields({ open, children }: { open: boolean; children: ReactNode }) {
  return (
    <details open={open} className="rounded-panel border border-line p-3">
      <summary className="font-medium">It holds code</summary>
      <div className="mt-3 flex flex-col gap-4">{children}</div>
    </details>
  );
}
