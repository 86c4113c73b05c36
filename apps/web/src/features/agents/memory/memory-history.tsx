import type { MemoryView } from "@guildhall/api/client";
import { Button, Diff, RelativeTime } from "@guildhall/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";
import { memoryVersionPages } from "./memory-queries.ts";
import { useChangeMemory } from "./use-change-memory.ts";

type Data = MemoryView["data"];
const written = (data: Data) => JSON.stringify(data, null, 2);

/** What was remembered before each change, with what is different now, and the way back to it. */
export function MemoryHistory({ agentId, now }: { agentId: string; now: Data }) {
  const pages = useInfiniteQuery(memoryVersionPages(useApi(), agentId));
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const change = useChangeMemory(agentId);
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 font-semibold">Earlier</h2>
      <ul className="flex flex-col gap-2">
        {items.map(({ version, data, createdAt, runId }) => (
          <li key={version}>
            <details className="rounded-panel border border-line bg-surface">
              <summary className="px-3 py-2">
                Version {version}
                <span className="ml-2 text-[13px] text-ink-faint">
                  until <RelativeTime at={createdAt} />, changed by {runId ? "the agent" : "you"}
                </span>
              </summary>
              <div className="flex flex-col gap-2 px-3 pb-3">
                <Diff label={`From version ${version} to now`} before={written(data)} after={written(now)} />
                <Button size="sm" className="self-end" onClick={() => change.restore(version)}>
                  Restore version {version}
                </Button>
              </div>
            </details>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button size="sm" className="mt-2" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          Show earlier ones
        </Button>
      )}
    </section>
  );
}
