import { Button, EmptyState } from "@guildhall/ui";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import FlaskConicalIcon from "lucide-react/icons/flask-conical";
import { useApi } from "../../../api/use-api.ts";
import { useAgent } from "../use-agent.ts";
import { AgentTestRow } from "./agent-test-row.tsx";
import { agentTestsPages } from "./agent-tests-pages.ts";

/** The questions whose answers must stay good, made of answers that somebody found bad. */
export function AgentTestsPage() {
  const { id } = useAgent();
  const tests = useSuspenseInfiniteQuery(agentTestsPages(useApi(), id));
  const items = tests.data.pages.flatMap((page) => page.items);
  return (
    <section className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 md:px-6">
      {items.length === 0 ? (
        <EmptyState drawing={<FlaskConicalIcon size={28} aria-hidden="true" />} title="No test cases yet">
          A test case is a question that was answered badly once, and what a good answer says. Give an answer a thumb
          down and make one of it.
        </EmptyState>
      ) : (
        <>
          <p className="max-w-prose text-pretty text-ink-soft">
            These questions were answered badly once. Beside each stands what a good answer says. They are asked again
            when a version is published.
          </p>
          <ul aria-label="Test cases" className="divide-y divide-line rounded-panel border border-line bg-surface">
            {items.map((test) => (
              <AgentTestRow key={test.id} agentId={id} test={test} />
            ))}
          </ul>
          {tests.hasNextPage && (
            <div className="text-center">
              <Button busy={tests.isFetchingNextPage} onClick={() => void tests.fetchNextPage()}>
                Show more
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
