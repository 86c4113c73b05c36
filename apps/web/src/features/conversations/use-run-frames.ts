import type { RunFrame } from "@guildhall/kernel";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useApi } from "../../api/use-api.ts";
import type { conversationQuery } from "./conversation-query.ts";
import { foldFrames } from "./fold-frames.ts";
import { useAwaitTitle } from "./use-await-title.ts";

/** Takes the frames of a conversation's runs as they come and folds them into what was read of it, each once, in order. */
export function useRunFrames({ queryKey }: ReturnType<typeof conversationQuery>) {
  const queryClient = useQueryClient();
  const { conversations } = useApi();
  const awaitTitle = useAwaitTitle();
  const early = useRef<readonly RunFrame[]>([]);
  const reading = useRef(false);

  const fold = (frames: readonly RunFrame[]) => {
    const before = queryClient.getQueryData(queryKey);
    if (!before) return;
    const after = foldFrames(before, frames);
    early.current = after.early;
    if (after.conversation !== before) queryClient.setQueryData(queryKey, after.conversation);
  };

  /** Reads the conversation again for runs that it does not have; what even then has no run is of an answer that was replaced. */
  const catchUp = async () => {
    if (reading.current) return;
    reading.current = true;
    while (early.current.length > 0) {
      const asked = new Set(early.current);
      await queryClient.refetchQueries({ queryKey, exact: true });
      fold(early.current);
      if (queryClient.getQueryState(queryKey)?.error === null) {
        early.current = early.current.filter((frame) => !asked.has(frame));
      }
    }
    reading.current = false;
  };

  // The answer to `send` may have brought the run meanwhile.
  useEffect(() => {
    if (early.current.length > 0) fold(early.current);
  });

  return (frame: RunFrame) => {
    fold([...early.current, frame]);
    void catchUp();
    // What only the ended run's row knows, such as how long its first word took.
    if (frame.events.some(({ type }) => type === "run-finish")) {
      void queryClient.invalidateQueries({ queryKey });
      void queryClient.invalidateQueries({ queryKey: conversations.figures.pathKey() });
      const conversation = queryClient.getQueryData(queryKey);
      if (conversation) awaitTitle(conversation);
    }
  };
}
