import { Tooltip } from "@guildhall/ui";
import type { ReactNode } from "react";

/** Names an icon when the words beside it are folded away. */
export function RailTip({ label, folded, children }: { label: string; folded: boolean; children: ReactNode }) {
  if (!folded) return children;
  return (
    <Tooltip label={label} side="right">
      {children}
    </Tooltip>
  );
}
