import { EmptyState, ErrorNotice, Skeleton } from "@guildhall/ui";
import ChartColumnIcon from "lucide-react/icons/chart-column";
import { failureOf } from "../../api/failure-of.ts";
import { Room } from "../../shell/settings/room.tsx";
import { UsageChart } from "./usage-chart.tsx";
import { UsageExport } from "./usage-export.tsx";
import { UsageFilters } from "./usage-filters.tsx";
import { UsageShares } from "./usage-shares.tsx";
import { UsageTotals } from "./usage-totals.tsx";
import { useFigures } from "./use-figures.ts";

/** What models took and what it cost, day by day, and who and what took it. */
export function UsagePage() {
  const { range, isOwn, query } = useFigures();
  const { data, error } = query;
  const failure = error && failureOf(error);
  return (
    <Room
      title="Usage"
      about="What was asked of models and what it cost, by days of UTC. Today’s figures follow within minutes."
      action={<UsageExport range={range} isOwn={isOwn} />}
    >
      <UsageFilters />
      {failure && (
        <ErrorNotice title="The figures could not be read" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      {query.isPending && <Skeleton className="h-64" />}
      {data && data.days.length === 0 && data.models.length === 0 && <NothingYet isOwn={isOwn} />}
      {data && (data.days.length > 0 || data.models.length > 0) && (
        <div aria-busy={query.isPlaceholderData} className="flex flex-col gap-8">
          <UsageTotals figures={data} />
          <UsageChart range={range} days={data.days} />
          <UsageShares figures={data} isOwn={isOwn} />
        </div>
      )}
    </Room>
  );
}

function NothingYet({ isOwn }: { isOwn: boolean }) {
  return (
    <EmptyState drawing={<ChartColumnIcon size={28} aria-hidden="true" />} title="Nothing happened in these days">
      {isOwn ? "As soon as you talk to an agent" : "As soon as somebody talks to an agent"}, what it took is counted
      here.
    </EmptyState>
  );
}
