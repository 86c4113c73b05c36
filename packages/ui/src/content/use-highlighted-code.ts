import { useEffect, useState } from "react";
import { type CodeToken, highlightCode } from "./highlight-code.ts";

/** The lines of code in their colors, or nothing until they are known. */
export function useHighlightedCode(code: string, language: string, wanted: boolean): CodeToken[][] | null {
  const [colored, setColored] = useState<{ code: string; lines: CodeToken[][] } | null>(null);
  useEffect(() => {
    if (!wanted || !language) return;
    let current = true;
    highlightCode(code, language).then(
      (lines) => current && lines && setColored({ code, lines }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [code, language, wanted]);
  return colored?.code === code ? colored.lines : null;
}
