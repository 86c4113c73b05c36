import { useEffect } from "react";
import type { Conversation } from "./conversation.ts";
import { withAround } from "./kept-messages.ts";
import { useBranches } from "./use-branches.ts";
import { useReadBack } from "./use-read-back.ts";

const settlingMs = 1500;

/**
 * Brings the named message into view, with those around it, and marks it for a moment. `seeking` while it is looked for;
 * `found` is the message once it is shown.
 */
export function useGoToMessage(conversation: Conversation, shown: Conversation, at: string | undefined) {
  const isThere = hasMessage(conversation, at);
  const isShown = hasMessage(shown, at);
  const missing = isThere ? undefined : at;
  const { mutate: read, reset, variables, status } = useReadBack(conversation.id);
  const { show } = useBranches(conversation.id);
  const showBranch = show.mutate;
  const isRead = variables?.place.around === at;
  const wanted = missing !== undefined && !isRead;
  // It may be of a branch that is not shown.
  const isHidden = missing !== undefined && isRead && status === "success" && show.variables?.messageId !== missing;
  useEffect(() => {
    if (isHidden) showBranch({ messageId: missing }, { onSuccess: reset });
  }, [isHidden, showBranch, missing, reset]);
  useEffect(() => {
    if (wanted) read({ place: { around: missing }, join: withAround });
  }, [wanted, read, missing]);
  useEffect(() => (at && isShown ? holdInView(at) : undefined), [at, isShown]);
  const isSought = wanted || status === "pending" || isHidden || show.isPending;
  const seeking = missing === undefined ? isThere && !isShown : isSought;
  return { seeking, found: isShown ? at : undefined };
}

const hasMessage = ({ messages }: Conversation, at: string | undefined) => messages.some(({ id }) => id === at);

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
  const column = message.closest("[role=region]")?.firstElementChild;
  if (column) grown.observe(column);
  message.dataset["found"] = "";
  const timer = setTimeout(letGo, settlingMs);
  return () => {
    clearTimeout(timer);
    letGo();
    delete message.dataset["found"];
  };
}
