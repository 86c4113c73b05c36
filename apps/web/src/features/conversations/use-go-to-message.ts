import { useEffect } from "react";
import type { Conversation } from "./conversation.ts";
import { useBranches } from "./use-branches.ts";
import { useOlderMessages } from "./use-older-messages.ts";

const settlingMs = 1500;

/** Brings the named message into view, with the pages up to it, and marks it for a moment. */
export function useGoToMessage(conversation: Conversation, at: string | undefined): void {
  const older = useOlderMessages(conversation);
  const isThere = conversation.messages.some(({ id }) => id === at);
  const wanted = at !== undefined && !isThere && conversation.hasOlder && older.isIdle;
  const { mutate, reset } = older;
  const { show } = useBranches(conversation.id);
  // It may be of a branch that is not shown.
  const isHidden = at !== undefined && !isThere && !conversation.hasOlder && show.isIdle;
  const showBranch = show.mutate;
  useEffect(() => {
    if (isHidden) showBranch({ messageId: at });
  }, [isHidden, showBranch, at]);
  useEffect(() => {
    if (wanted) mutate(undefined, { onSuccess: reset });
  }, [wanted, mutate, reset]);
  useEffect(() => (at && isThere ? holdInView(at) : undefined), [at, isThere]);
}

/** Keeps it in the middle while the messages above still take their shape, until the reader moves. */
function holdInView(id: string): () => void {
  const message = document.getElementById(id);
  if (!message) return () => undefined;
  const show = () => message.scrollIntoView({ block: "center" });
  const grown = new ResizeObserver(show);
  const release = new AbortController();
  const letGo = () => release.abort();
  release.signal.addEventListener("abort", () => grown.disconnect());
  for (const type of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    window.addEventListener(type, letGo, { signal: release.signal, passive: true });
  }
  show();
  if (message.parentElement) grown.observe(message.parentElement);
  message.dataset["found"] = "";
  const timer = setTimeout(letGo, settlingMs);
  return () => {
    clearTimeout(timer);
    letGo();
    delete message.dataset["found"];
  };
}
