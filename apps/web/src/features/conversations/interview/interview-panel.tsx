import { EmptyState, ErrorNotice, Skeleton } from "@guildhall/ui";
import ListChecksIcon from "lucide-react/icons/list-checks";
import { SidePanel } from "../side-panel.tsx";
import { FactRow } from "./fact-row.tsx";
import { InterviewEnd } from "./interview-end.tsx";
import { useInterview } from "./use-interview.ts";

/** What an interview learnt so far, beside it; the person puts it right until it ends. */
export function InterviewPanel({
  conversationId,
  agent,
  isOwn,
  onClose,
}: {
  conversationId: string;
  agent: { slug: string; name: string };
  /** Whether it is the reader who is interviewed. */
  isOwn: boolean;
  onClose: () => void;
}) {
  const { interview, isPending, failure, correct, remove, removing } = useInterview(conversationId);
  const { facts = [], endedAt = null } = interview ?? {};
  const mayChange = isOwn && endedAt === null;
  return (
    <SidePanel title="What was learnt" onClose={onClose}>
      {failure && <ErrorNotice title="What was learnt could not be read">{failure.message}</ErrorNotice>}
      {isPending && <Skeleton className="h-40" />}
      {interview && facts.length === 0 && (
        <EmptyState drawing={<ListChecksIcon size={28} aria-hidden="true" />} title="Nothing was learnt yet">
          {endedAt
            ? "The interview ended before anything was told."
            : "What you tell in your answers stands here, and you can put it right."}
        </EmptyState>
      )}
      {facts.length > 0 && (
        <ul aria-label="What was learnt" className="divide-y divide-line rounded-panel border border-line">
          {facts.map((fact) => (
            <FactRow
              key={fact.id}
              fact={fact}
              mayChange={mayChange}
              isMissing={endedAt !== null && !fact.isRemembered}
              onSave={(told) => correct.mutateAsync({ id: conversationId, factId: fact.id, ...told })}
              onRemove={() => remove(fact.id)}
              isRemoving={removing === fact.id}
            />
          ))}
        </ul>
      )}
      {interview?.endedAt ? (
        <InterviewEnd conversationId={conversationId} interview={interview} agent={agent} isOwn={isOwn} />
      ) : (
        facts.length > 0 && (
          <p className="text-[13px] text-pretty text-ink-faint">
            When the interview ends, {agent.name} remembers this of you, in this and other conversations.
          </p>
        )
      )}
    </SidePanel>
  );
}
