import { useEffect, useState } from "react";
import type { mathPlugin } from "./math-plugin.ts";

/** What draws formulas, loaded when the first one is shown; a text without any never loads it. */
export function useMathPlugin(wanted: boolean): typeof mathPlugin | null {
  const [plugin, setPlugin] = useState<typeof mathPlugin | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void import("./math-plugin.ts").then(
      (loaded) => current && setPlugin(loaded.mathPlugin),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return wanted ? plugin : null;
}
