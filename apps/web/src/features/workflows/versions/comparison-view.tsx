import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useApi } from "../../../api/use-api.ts";
import { GraphView } from "../editor/graph-view.tsx";
import { ChangeList } from "./change-list.tsx";
import { mergeGraphs } from "./merge-graphs.ts";

/** Two versions drawn over one another, and what makes the one the other. */
export function ComparisonView({ from, to }: { from: number; to: number }) {
  const api = useApi();
  const { id } = useParams({ from: "/o/$org/workflows_/$id/versions" });
  const { step } = useSearch({ from: "/o/$org/workflows_/$id/versions" });
  const navigate = useNavigate({ from: "/o/$org/workflows/$id/versions" });
  const { data } = useSuspenseQuery(api.workflows.compare.queryOptions({ id, from, to }));
  const { graph, edges } = useMemo(() => mergeGraphs(data), [data]);
  const changes = useMemo(() => new Map(data.nodes.map(({ nodeId, change }) => [nodeId, change])), [data]);
  const choose = (nodeId: string | undefined) =>
    void navigate({ search: { from, to, ...(nodeId && nodeId !== step && { step: nodeId }) }, replace: true });
  return (
    <section aria-label={`From version ${from} to version ${to}`} className="flex flex-col gap-3">
      <h2 className="font-semibold">
        From version {from} to version {to}
      </h2>
      <div className="h-80 overflow-hidden rounded-panel border border-line md:h-[28rem]">
        <GraphView
          key={`${from} ${to}`}
          graph={graph}
          changes={changes}
          edgeMarks={edges}
          chosen={step}
          onChoose={choose}
        />
      </div>
      <ChangeList comparison={data} chosen={step} onChoose={choose} />
    </section>
  );
}
