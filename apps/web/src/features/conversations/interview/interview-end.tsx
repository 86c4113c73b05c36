import { Markdown, RelativeTime, Skeleton } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import type { InterviewItem } from "./interview-item.ts";
import { useSummary } from "../summary/use-summary.ts";

/** How an interview ended, its summary, and the way to what the agent remembers. */
export function InterviewEnd({
  conversationId,
  interview: { endedAt, endedBy },
  agent,
  isOwn,
}: {
  conversationId: string;
  interview: Pick<InterviewItem, "endedAt" | "endedBy">;
  agent: { slug: string; name: string };
  isOwn: boolean;
}) {
  const { org } = useParams({ from: "/o/$org" });
  const { outcome, isWriting } = useSummary(conversationId);
  const summary = outcome.data?.summary;
  return (
    <>
      <section>
        <h3 className="mb-1.5 text-[13px] font-semibold text-ink-soft">Summary</h3>
        {isWriting ? (
          <Skeleton className="h-16" />
        ) : summary ? (
          <Markdown text={summary.text} />
        ) : (
          <p>None was written.</p>
        )}
      </section>
      <p className="text-[13px] text-pretty text-ink-faint">
        {endedBy === "agent" ? `${agent.name} ended the interview ` : "The interview was finished "}
        {endedAt && <RelativeTime at={endedAt} />}.
        {isOwn && (
          <>
            {" "}
            What was learnt is part of{" "}
            <Link
              to="/o/$org/agents/$slug/memory"
              params={{ org, slug: agent.slug }}
              className="underline hover:text-ink"
            >
              what {agent.name} remembers of you
            </Link>
            ; there you can change it.
          </>
        )}
      </p>
    </>
  );
}
