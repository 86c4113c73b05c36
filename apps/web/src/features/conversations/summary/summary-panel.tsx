import { Button, EmptyState, ErrorNotice, Skeleton } from "@guildhall/ui";
import NotebookTextIcon from "lucide-react/icons/notebook-text";
import { failureOf } from "../../../api/failure-of.ts";
import { SidePanel } from "../side-panel.tsx";
import { SummaryDetails } from "./summary-details.tsx";
import { useSummary } from "./use-summary.ts";

/** What came of the conversation, beside it. */
export function SummaryPanel({
  conversationId,
  mayWrite,
  isEmpty,
  onClose,
}: {
  conversationId: string;
  mayWrite: boolean;
  /** Nothing was said yet. */
  isEmpty: boolean;
  onClose: () => void;
}) {
  const { outcome, write, isWriting, makeTask, making } = useSummary(conversationId);
  const { summary, isBehind = false } = outcome.data ?? {};
  const button = mayWrite && !isEmpty && (
    <Button size="sm" busy={isWriting} onClick={write}>
      {isWriting ? "Summing up" : summary ? "Summarize again" : "Summarize now"}
    </Button>
  );
  return (
    <SidePanel title="Summary" onClose={onClose}>
      {outcome.error && (
        <ErrorNotice title="The summary could not be read">{failureOf(outcome.error).message}</ErrorNotice>
      )}
      {outcome.isPending && <Skeleton className="h-40" />}
      {summary === null && (
        <EmptyState
          drawing={<NotebookTextIcon size={28} aria-hidden="true" />}
          title={isWriting ? "The summary is being written" : "No summary yet"}
          action={button}
        >
          {isEmpty
            ? "Once something was said, what came of it stands here."
            : "When nothing is said for a while, what came of it is written here: topics, decisions, what is left to do."}
        </EmptyState>
      )}
      {summary && (
        <>
          {isBehind && <p className="text-[13px] text-ink-soft">Something was said since this was written.</p>}
          <SummaryDetails summary={summary} makeTask={mayWrite ? makeTask : null} making={making} />
          <div>{button}</div>
        </>
      )}
    </SidePanel>
  );
}
