import { useEffect, useRef, useState } from "react";
import type { AnswerState } from "./answer-state.ts";

const words: Record<AnswerState, string> = {
  queued: "Answering…",
  writing: "Answering…",
  done: "Answer complete",
  failed: "The answer failed",
  stopped: "Answer stopped",
};

/** Tells a screen reader once that an answer began and once how it ended; never its single words. */
export function AnswerAnnouncer({ state }: { state: AnswerState | null }) {
  const [said, setSaid] = useState("");
  const shownBefore = useRef(state);
  useEffect(() => {
    if (shownBefore.current === state) return;
    shownBefore.current = state;
    setSaid(state ? words[state] : "");
  }, [state]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
