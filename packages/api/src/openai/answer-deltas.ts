import { AppError, applyRunEvent, emptyTurn, type RunEvent, type Turn, turnText } from "@guildhall/kernel";

/**
 * The new text of an answer for a reader that can't take anything back. When a worker died and another began the step
 * anew, what was sent already is held against the new text: it goes on behind it, or fails when they differ.
 */
export function createAnswerDeltas() {
  let turn: Turn = emptyTurn;
  let sent = "";
  let repeating = false;

  function takeRepeated(): string {
    const text = turnText(turn);
    if (text.length < sent.length) {
      if (sent.startsWith(text)) return "";
      throw answerChanged();
    }
    if (!text.startsWith(sent)) throw answerChanged();
    repeating = false;
    return text.slice(sent.length);
  }

  return {
    /** The text that this event adds to what was sent; often none. */
    take(event: RunEvent): string {
      turn = applyRunEvent(turn, event);
      if (event.type === "run-start" && event.attempt > 1) repeating = sent !== "";
      if (event.type === "run-finish" && event.outcome === "completed" && repeating && turnText(turn) !== sent)
        throw answerChanged();
      if (event.type !== "text-delta") return "";
      const delta = repeating ? takeRepeated() : event.text;
      sent += delta;
      return delta;
    },
    /** The answer as it stands. */
    turn: () => turn,
    text: () => sent,
  };
}

const answerChanged = () =>
  new AppError({
    code: "unavailable",
    reason: "answer-changed",
    userMessage: "The worker was restarted and the model now answers differently. Send the request again.",
  });
