import { useEffect, useRef, useState } from "react";
import type { AnswerState } from "./answer-state.ts";

const words: Record<AnswerState, string> = {
  queued: "Answering…",
  writing: "Answering…",
  asking: "The agent asks whether it may call a tool",
  done: "Answer complete",
  failed: "The answer failed",
  stopped: "Answer stopped",
};

/** Tells a screen reader once that an answer began and once how it ended; never its single words. */
export function AnswerAnnouncer({ state }: { state: AnswerState | null }) {
  const [said, setSaid] = useState("");
  // What was over before this conversation was opened is no news.
  const known = useRef<AnswerState | null>(state === "queued" || state === "writing" ? null : state);
  useEffect(() => {
    if (known.current === state) return;
    known.current = state;
    setSaid(state ? words[state] : "");
  }, [state]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
