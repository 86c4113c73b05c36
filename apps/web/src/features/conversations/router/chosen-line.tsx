import { Button } from "@guildhall/ui";
import { useState } from "react";
import type { AnswerRun } from "../conversation.ts";
import { ChooseAnother } from "./choose-another.tsx";

type Parts = AnswerRun["turn"]["parts"];
type Chosen = Extract<Parts[number], { type: "agent-chosen" }>;

/** The agent that was found for an answer, if one was. */
export function chosenIn(parts: Parts | undefined): Chosen | undefined {
  return parts?.find((part) => part.type === "agent-chosen");
}

/** Says who answers and why; another agent can answer in its place. */
export function ChosenLine({
  chosen,
  messageId,
  conversationId,
  mayCorrect,
}: {
  chosen: Chosen;
  messageId: string;
  conversationId: string;
  mayCorrect: boolean;
}) {
  const [choosing, setChoosing] = useState(false);
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-2 text-[13px] text-ink-soft">
      <span>{chosen.by === "person" ? chosen.reason : `${chosen.name} answers: ${chosen.reason}`}</span>
      {mayCorrect && (
        <Button size="sm" look="ghost" onClick={() => setChoosing(true)}>
          Choose another agent
        </Button>
      )}
      {choosing && (
        <ChooseAnother
          messageId={messageId}
          conversationId={conversationId}
          chosen={chosen}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
