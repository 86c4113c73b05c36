import { Button, ErrorNotice, Skeleton } from "@guildhall/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { ModelRow } from "./model-row.tsx";

/** The models of a provider: which of them agents may be given, and what they cost. */
export function ModelTable({ providerId }: { providerId: string }) {
  const { providers } = useApi();
  const models = useInfiniteQuery(
    providers.models.infiniteQueryOptions(
      { providerId, limit: 50 },
      { getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined },
    ),
  );
  if (models.error)
    return <ErrorNotice title="The models can’t be shown">{failureOf(models.error).message}</ErrorNotice>;
  if (!models.data) return <Skeleton className="mt-3 h-24" />;
  const items = models.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <p className="mt-3 text-ink-soft">It offers no model yet. Test it to ask again.</p>;
  return (
    <div role="group" aria-label="Models" className="mt-3 overflow-x-auto">
      <table className="w-full min-w-120 text-left">
        <thead className="text-[13px] text-ink-faint">
          <tr>
            <th className="py-1 pr-3 font-medium">Model</th>
            <th className="py-1 pr-3 font-medium">$ per million read</th>
            <th className="py-1 pr-3 font-medium">$ per million written</th>
            <th className="py-1 font-medium">Offered</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {items.map((model) => (
            <ModelRow key={model.id} model={model} />
          ))}
        </tbody>
      </table>
      {models.hasNextPage && (
        <Button size="sm" busy={models.isFetchingNextPage} onClick={() => void models.fetchNextPage()}>
          Show more models
        </Button>
      )}
    </div>
  );
}
