import { Button, EmptyState } from "@guildhall/ui";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import HistoryIcon from "lucide-react/icons/history";
import { useApi } from "../../../api/use-api.ts";
import { useAgent } from "../use-agent.ts";
import { PublishForm } from "./publish-form.tsx";
import { versionPages } from "./version-pages.ts";
import { VersionRow } from "./version-row.tsx";

/** What was published of an agent, how it did in its tests, and the way to publish. */
export function VersionsPage() {
  const { id, archivedAt } = useAgent();
  const versions = useSuspenseInfiniteQuery(versionPages(useApi(), id));
  const items = versions.data.pages.flatMap((page) => page.items);
  return (
    <section className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-6 md:px-6">
      <p className="max-w-prose text-pretty text-ink-soft">
        What you change is a draft, which answers whoever made the agent. Once a version is published, its instructions
        and its model answer everybody else, until another version is.
      </p>
      {!archivedAt && <PublishForm agentId={id} />}
      {items.length === 0 ? (
        <EmptyState drawing={<HistoryIcon size={28} aria-hidden="true" />} title="Nothing published yet">
          The draft answers everybody. Publish it, and later changes stay yours until you publish them too.
        </EmptyState>
      ) : (
        <ol aria-label="Versions" className="divide-y divide-line rounded-panel border border-line bg-surface">
          {items.map((version) => (
            <VersionRow key={version.id} agentId={id} version={version} />
          ))}
        </ol>
      )}
      {versions.hasNextPage && (
        <Button
          className="self-center"
          busy={versions.isFetchingNextPage}
          onClick={() => void versions.fetchNextPage()}
        >
          Show more versions
        </Button>
      )}
    </section>
  );
}
