import { Tooltip } from "radix-ui";
import type { ReactNode } from "react";

/** One delay for all tooltips: after the first, the next ones come at once. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <Tooltip.Provider delayDuration={400} skipDelayDuration={200}>
      {children}
    </Tooltip.Provider>
  );
}
